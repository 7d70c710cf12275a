#include "core/sandbox/avatax/filterparser.h"

#include "core/money/decimal.h"

#include <QDateTime>

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

struct Token {
    enum class Kind { Word, Quoted, Symbol, End };
    Kind kind = Kind::End;
    QString text;
};

tl::unexpected<http::ServerResponse> badSyntax(const QString &why)
{
    return refuse(u"MalformedFilterException"_s, u"The filter could not be understood."_s, why);
}

OrRefusal<std::vector<Token>> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'(' || c == u')' || c == u',') {
            tokens.push_back({Token::Kind::Symbol, QString(c)});
            ++at;
        } else if (c == u'\'') {
            QString value;
            for (++at;; ++at) {
                if (at >= text.size())
                    return badSyntax(u"A quote is not closed."_s);
                if (text[at] != u'\'')
                    value += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'\'')
                    value += text[at++]; // doubled inside
                else
                    break;
            }
            ++at;
            tokens.push_back({Token::Kind::Quoted, value});
        } else {
            const qsizetype start = at;
            while (at < text.size() && !text[at].isSpace() && !u"(),'"_s.contains(text[at]))
                ++at;
            tokens.push_back({Token::Kind::Word, text.mid(start, at - start)});
        }
    }
    tokens.push_back({});
    return tokens;
}

class Parser {
public:
    Parser(std::vector<Token> tokens, const std::vector<QueryField> &fields)
        : m_tokens(std::move(tokens))
        , m_fields(fields)
    {
    }

    OrRefusal<ParsedFilter> run()
    {
        OrRefusal<FilterNode> root = either();
        if (!root)
            return tl::unexpected(root.error());
        if (peek().kind != Token::Kind::End)
            return badSyntax(u"Unexpected '%1'."_s.arg(peek().text));
        return ParsedFilter{std::move(*root), std::move(m_mentioned)};
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take()
    {
        const Token token = m_tokens[m_at];
        if (token.kind != Token::Kind::End)
            ++m_at;
        return token;
    }
    bool takeWord(QLatin1StringView word)
    {
        if (peek().kind != Token::Kind::Word || peek().text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }
    bool takeSymbol(QChar symbol)
    {
        if (peek().kind != Token::Kind::Symbol || peek().text[0] != symbol)
            return false;
        ++m_at;
        return true;
    }

    OrRefusal<FilterNode> chain(
        FilterNode::Op op, QLatin1StringView word, OrRefusal<FilterNode> (Parser::*next)())
    {
        OrRefusal<FilterNode> first = (this->*next)();
        if (!first)
            return first;
        FilterNode node;
        node.op = op;
        node.children.push_back(std::move(*first));
        while (takeWord(word)) {
            OrRefusal<FilterNode> other = (this->*next)();
            if (!other)
                return other;
            node.children.push_back(std::move(*other));
        }
        return node;
    }
    OrRefusal<FilterNode> either() { return chain(FilterNode::Op::Or, "or"_L1, &Parser::both); }
    OrRefusal<FilterNode> both() { return chain(FilterNode::Op::And, "and"_L1, &Parser::term); }

    OrRefusal<FilterNode> term()
    {
        if (takeSymbol(u'(')) {
            if (++m_depth > 50)
                return badSyntax(u"Too many parentheses."_s);
            OrRefusal<FilterNode> inner = either();
            --m_depth;
            if (inner && !takeSymbol(u')'))
                return badSyntax(u"A parenthesis is not closed."_s);
            return inner;
        }
        const Token name = take();
        const auto field = std::ranges::find_if(m_fields, [&name](const QueryField &known) {
            return known.name.compare(name.text, Qt::CaseInsensitive) == 0;
        });
        if (name.kind != Token::Kind::Word)
            return badSyntax(u"A field is missing."_s);
        if (field == m_fields.end()) {
            return refuse(
                u"FieldNotQueryableError"_s,
                u"The field '%1' cannot be used in a filter."_s.arg(name.text));
        }
        m_mentioned.push_back(field->name);
        FilterNode node;
        node.field = *field;
        return condition(std::move(node));
    }

    OrRefusal<FilterNode> condition(FilterNode node)
    {
        using Op = FilterNode::Op;
        static const std::vector<std::pair<QLatin1StringView, Op>> simple
            = {{"eq"_L1, Op::Equal},
               {"ne"_L1, Op::NotEqual},
               {"gt"_L1, Op::Greater},
               {"ge"_L1, Op::GreaterOrEqual},
               {"lt"_L1, Op::Less},
               {"le"_L1, Op::LessOrEqual},
               {"contains"_L1, Op::Contains},
               {"startsWith"_L1, Op::StartsWith},
               {"endsWith"_L1, Op::EndsWith}};
        for (const auto &[word, op] : simple) {
            if (!takeWord(word))
                continue;
            node.op = op;
            return withValues(std::move(node), 1);
        }
        if (takeWord("is"_L1)) {
            node.op = takeWord("not"_L1) ? Op::IsNotNull : Op::IsNull;
            if (!takeWord("null"_L1))
                return badSyntax(u"'null' is missing after 'is'."_s);
            return node;
        }
        if (takeWord("in"_L1)) {
            node.op = Op::In;
            return list(std::move(node));
        }
        if (takeWord("between"_L1)) {
            node.op = Op::Between;
            OrRefusal<FilterNode> lower = withValues(std::move(node), 1);
            if (lower && !takeWord("and"_L1))
                return badSyntax(u"'and' is missing after 'between'."_s);
            return lower ? withValues(std::move(*lower), 2) : lower;
        }
        return badSyntax(u"Unknown operator '%1'."_s.arg(peek().text));
    }

    OrRefusal<FilterNode> withValues(FilterNode node, size_t count)
    {
        while (node.values.size() < count) {
            const Token value = take();
            if (value.kind == Token::Kind::End || value.kind == Token::Kind::Symbol)
                return badSyntax(u"A value is missing."_s);
            node.values.push_back(value.text);
        }
        return node;
    }

    OrRefusal<FilterNode> list(FilterNode node)
    {
        if (!takeSymbol(u'('))
            return badSyntax(u"A list must begin with a parenthesis."_s);
        do {
            const size_t more = node.values.size() + 1; // before the move, in whatever order
            OrRefusal<FilterNode> longer = withValues(std::move(node), more);
            if (!longer)
                return longer;
            node = std::move(*longer);
        } while (takeSymbol(u','));
        if (!takeSymbol(u')'))
            return badSyntax(u"A parenthesis is not closed."_s);
        return node;
    }

    std::vector<Token> m_tokens;
    const std::vector<QueryField> &m_fields;
    std::vector<QString> m_mentioned;
    size_t m_at = 0;
    int m_depth = 0;
};

template <class T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

QDateTime instantOf(const QString &text)
{
    QString trimmed = text.endsWith(u'Z') ? text.chopped(1) : text;
    if (trimmed.size() > 23)
        trimmed.truncate(23); // milliseconds are all that QDateTime keeps
    QDateTime instant = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

} // namespace

OrRefusal<ParsedFilter> parseFilter(const QString &text, const std::vector<QueryField> &fields)
{
    OrRefusal<std::vector<Token>> tokens = tokensOf(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Parser(std::move(*tokens), fields).run();
}

std::optional<int> compared(const Json &value, const QString &with, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: {
        const Result<Decimal> a = Decimal::fromJson(value);
        const Result<Decimal> b = Decimal::parse(with.toLatin1());
        if (!a || !b)
            return {};
        return order(*a, *b);
    }
    case FieldKind::Date:
        return order(value.toString().left(10), with.left(10));
    case FieldKind::Instant: {
        const QDateTime a = instantOf(value.toString());
        const QDateTime b = instantOf(with);
        if (!a.isValid() || !b.isValid())
            return {};
        return order(a, b);
    }
    case FieldKind::Bool:
        return order(value.toBool() ? u"true"_s : u"false"_s, with.toLower());
    case FieldKind::Text:
        return order(value.toString(), with);
    }
    return {};
}

} // namespace levy::sandbox::avatax
