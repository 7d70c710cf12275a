#include "core/sandbox/exact/filter.h"
#include "core/sandbox/exact/instants.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

tl::unexpected<Error> badQuery(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"exact.query"_s, sentence);
}

/// Cuts a query into words, brackets, commas and literals.
class Scanner {
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QString peek() const
    {
        const qsizetype at = skipped();
        return at >= m_text.size() ? QString() : m_text.mid(at, wordEnd(at) - at);
    }
    QString take()
    {
        const QString word = peek();
        m_at = skipped() + word.size();
        return word;
    }
    bool takeIf(QLatin1StringView word)
    {
        if (peek() != word)
            return false;
        take();
        return true;
    }
    [[nodiscard]] qsizetype position() const { return skipped(); }

private:
    [[nodiscard]] qsizetype skipped() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        return at;
    }
    [[nodiscard]] qsizetype wordEnd(qsizetype at) const
    {
        if (QStringView(u"(),").contains(m_text[at]))
            return at + 1;
        bool quoted = false;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == u'\'')
                quoted = !quoted; // a doubled quote closes and opens again
            else if (!quoted && QStringView(u" (),").contains(m_text[at]))
                break;
        }
        return at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// The text between prefix' and ', doubled quotes undone.
std::optional<QString> quoted(const QString &word, QLatin1StringView prefix)
{
    if (!word.startsWith(prefix + u'\'') || !word.endsWith(u'\'')
        || word.size() < prefix.size() + 2) {
        return std::nullopt;
    }
    QString inner = word.mid(prefix.size() + 1);
    inner.chop(1);
    return inner.replace("''"_L1, "'"_L1);
}

std::optional<Literal> literalFrom(const QString &word)
{
    if (word == "null"_L1)
        return Literal();
    if (word == "true"_L1 || word == "false"_L1)
        return Literal{Literal::Kind::Flag, {}, {}, word == "true"_L1 ? 1 : 0};
    if (const std::optional<QString> guid = quoted(word, "guid"_L1)) {
        const QUuid parsed = QUuid::fromString(*guid);
        if (guid->size() != 36
            || parsed.toString(QUuid::WithoutBraces).compare(*guid, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        return Literal{Literal::Kind::Guid, guid->toLower(), {}, 0};
    }
    if (const std::optional<QString> time = quoted(word, "datetime"_L1)) {
        const std::optional<qint64> ms = wireMs(*time, 0);
        return ms ? std::optional(Literal{Literal::Kind::Time, *time, {}, *ms}) : std::nullopt;
    }
    if (const std::optional<QString> text = quoted(word, ""_L1))
        return Literal{Literal::Kind::Text, *text, {}, 0};
    static const QRegularExpression wholeNumber(u"^-?[0-9]{1,19}L?$"_s);
    if (wholeNumber.match(word).hasMatch()) {
        const bool isLong = word.endsWith(u'L');
        bool ok = false;
        const qint64 whole = (isLong ? word.chopped(1) : word).toLongLong(&ok);
        const Result<Decimal> number = Decimal::parse(QByteArray::number(whole));
        if (!ok || (!isLong && !number))
            return std::nullopt;
        return Literal{
            isLong ? Literal::Kind::Long : Literal::Kind::Number,
            word,
            number.value_or(Decimal()),
            whole};
    }
    static const QRegularExpression fraction(u"^(-?[0-9]+\\.[0-9]+)[dDmM]?$"_s);
    const QRegularExpressionMatch match = fraction.match(word);
    const Result<Decimal> number = Decimal::parse(match.captured(1).toLatin1());
    if (!match.hasMatch() || !number)
        return std::nullopt;
    return Literal{Literal::Kind::Number, word, *number, 0};
}

bool suits(const Property &property, Literal::Kind kind)
{
    if (kind == Literal::Kind::Null)
        return true;
    switch (property.kind) {
    case Property::Kind::Guid:
        return kind == Literal::Kind::Guid;
    case Property::Kind::Text:
        return kind == Literal::Kind::Text;
    case Property::Kind::Time:
        return kind == Literal::Kind::Time;
    case Property::Kind::Flag:
        return kind == Literal::Kind::Flag;
    case Property::Kind::Whole:
    case Property::Kind::Number:
        return kind == Literal::Kind::Number;
    case Property::Kind::Long:
        return kind == Literal::Kind::Long || kind == Literal::Kind::Number;
    default:
        return false;
    }
}

class Parser {
public:
    Parser(const QString &text, const EntityType &entity)
        : m_scanner(text)
        , m_entity(entity)
    {
    }

    Result<std::unique_ptr<Filter>> whole()
    {
        Result<std::unique_ptr<Filter>> filter = either();
        if (filter && !m_scanner.peek().isEmpty())
            return syntaxError();
        return filter;
    }

private:
    tl::unexpected<Error> syntaxError() const
    {
        return badQuery(u"Syntax error at position %1."_s.arg(m_scanner.position()));
    }

    Result<std::unique_ptr<Filter>> joined(
        Filter::Operator op,
        QLatin1StringView word,
        Result<std::unique_ptr<Filter>> (Parser::*part)())
    {
        Result<std::unique_ptr<Filter>> filter = (this->*part)();
        while (filter && m_scanner.takeIf(word)) {
            Result<std::unique_ptr<Filter>> right = (this->*part)();
            if (!right)
                return right;
            auto both = std::make_unique<Filter>();
            both->op = op;
            both->left = std::move(*filter);
            both->right = std::move(*right);
            filter = std::move(both);
        }
        return filter;
    }
    Result<std::unique_ptr<Filter>> either()
    {
        return joined(Filter::Operator::Or, "or"_L1, &Parser::all);
    }
    Result<std::unique_ptr<Filter>> all()
    {
        return joined(Filter::Operator::And, "and"_L1, &Parser::term);
    }

    Result<std::unique_ptr<Filter>> term()
    {
        if (m_scanner.takeIf("("_L1)) {
            if (++m_depth > 50)
                return syntaxError();
            Result<std::unique_ptr<Filter>> inner = either();
            --m_depth;
            if (inner && !m_scanner.takeIf(")"_L1))
                return syntaxError();
            return inner;
        }
        return m_scanner.peek() == "substringof"_L1 ? within() : comparison();
    }

    Result<std::unique_ptr<Filter>> within()
    {
        auto filter = std::make_unique<Filter>();
        filter->op = Filter::Operator::Within;
        m_scanner.take();
        if (!m_scanner.takeIf("("_L1))
            return syntaxError();
        const std::optional<Literal> literal = literalFrom(m_scanner.take());
        if (!literal || literal->kind != Literal::Kind::Text || !m_scanner.takeIf(","_L1))
            return syntaxError();
        filter->literal = *literal;
        if (const Result<> found = resolve(*filter, m_scanner.take()); !found)
            return fail(found.error());
        if (!m_scanner.takeIf(")"_L1))
            return syntaxError();
        if (m_scanner.takeIf("eq"_L1) && !m_scanner.takeIf("true"_L1))
            return syntaxError();
        return filter;
    }

    Result<std::unique_ptr<Filter>> comparison()
    {
        static const QHash<QString, Filter::Operator> operators{
            {u"eq"_s, Filter::Operator::Equal},
            {u"ne"_s, Filter::Operator::NotEqual},
            {u"gt"_s, Filter::Operator::Greater},
            {u"ge"_s, Filter::Operator::GreaterEqual},
            {u"lt"_s, Filter::Operator::Less},
            {u"le"_s, Filter::Operator::LessEqual}};
        auto filter = std::make_unique<Filter>();
        QString name = m_scanner.take();
        if (name == "trim"_L1 && m_scanner.takeIf("("_L1)) {
            filter->trimmed = true;
            name = m_scanner.take();
            if (!m_scanner.takeIf(")"_L1))
                return syntaxError();
        }
        if (const Result<> found = resolve(*filter, name); !found)
            return fail(found.error());
        const auto op = operators.constFind(m_scanner.take());
        const QString word = m_scanner.take();
        const std::optional<Literal> literal = literalFrom(word);
        if (op == operators.cend() || !literal)
            return syntaxError();
        filter->op = *op;
        filter->literal = *literal;
        if (!suits(*filter->property, literal->kind))
            return badQuery(u"Operator incompatible with operand types: '%1' and '%2' at "
                            "position %3."_s.arg(name, word)
                                .arg(m_scanner.position()));
        return filter;
    }

    Result<> resolve(Filter &filter, const QString &name) const
    {
        static const QRegularExpression word(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        if (!word.match(name).hasMatch())
            return syntaxError();
        filter.property = m_entity.property(name);
        if (!filter.property)
            return badQuery(u"No property '%1' exists in type '%2' at position %3."_s
                                .arg(name, m_entity.typeName)
                                .arg(m_scanner.position()));
        if (!m_entity.filterable.contains(name))
            return badQuery(u"Filtering on these fields is not supported: %1"_s.arg(name));
        return {};
    }

    Scanner m_scanner;
    const EntityType &m_entity;
    int m_depth = 0;
};

} // namespace

Result<std::unique_ptr<Filter>> parseFilter(const QString &text, const EntityType &entity)
{
    return Parser(text, entity).whole();
}

Result<std::vector<Literal>> parseLiterals(const QString &text)
{
    Scanner scanner(text);
    std::vector<Literal> literals;
    do {
        const std::optional<Literal> literal = literalFrom(scanner.take());
        if (!literal)
            return badQuery(u"Syntax error at position %1."_s.arg(scanner.position()));
        literals.push_back(*literal);
    } while (scanner.takeIf(","_L1));
    return literals;
}

} // namespace levy::sandbox::exact
