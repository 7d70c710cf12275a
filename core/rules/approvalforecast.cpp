#include "core/rules/approvalforecast.h"

#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Taxed {
    int all = 0;
    int withTax = 0;
    int inARow = 0; ///< the latest, up to one without tax

    [[nodiscard]] bool isUsual(int least) const { return all >= least && 2 * withTax > all; }
};

/// What the documents before tell about the next one.
class Past {
public:
    [[nodiscard]] History of(const Document &document) const
    {
        const SalesDocument &source = document.source;
        History history;
        history.isFirstOfCustomer = !m_byCustomer.contains(source.customer.id);
        history.isFirstOfPlace = !m_byPlace.contains(placeOf(document));
        const Taxed customer = m_byCustomer.value(source.customer.id);
        history.isUsuallyTaxed = customer.all > 0
            ? customer.isUsual(leastOfCustomer)
            : m_byPlace.value(placeOf(document)).isUsual(leastOfPlace);
        history.taxedInARow
            = customer.all > 0 ? customer.inARow : m_byPlace.value(placeOf(document)).inARow;
        return history;
    }

    void add(const Document &document)
    {
        for (Taxed *taxed :
             {&m_byCustomer[document.source.customer.id], &m_byPlace[placeOf(document)]}) {
            const bool hasTax = document.tax && !document.tax->totalTax.isZero();
            ++taxed->all;
            taxed->withTax += hasTax ? 1 : 0;
            taxed->inARow = hasTax ? taxed->inARow + 1 : 0;
        }
    }

private:
    static QString placeOf(const Document &document)
    {
        const Address &shipTo
            = document.correction.shipTo ? *document.correction.shipTo : document.source.shipTo;
        return shipTo.country + u'/' + shipTo.region;
    }

    QHash<QString, Taxed> m_byCustomer;
    QHash<QString, Taxed> m_byPlace;
};

} // namespace

ApprovalForecast forecastApprovals(
    std::vector<Document> documents, const ApprovalRules &rules, QDate from, QDate to)
{
    std::stable_sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) {
        return std::pair(a.source.date, a.id.value) < std::pair(b.source.date, b.id.value);
    });
    ApprovalRules all = rules;
    all.everything = all.firstOfCustomer = all.firstOfPlace = all.zeroTaxWhereUsual = true;
    ApprovalForecast forecast;
    for (const QString &rule :
         {u"everything"_s,
          u"over-amount"_s,
          u"credit-over-amount"_s,
          u"first-of-customer"_s,
          u"first-of-place"_s,
          u"zero-tax"_s,
          u"tax-differs"_s,
          u"customer"_s})
        forecast.held.emplace_back(rule, 0);
    Past past;
    for (const Document &document : documents) {
        const QDate day = document.source.date;
        if (day > to)
            break;
        if (day >= from) {
            const History history = past.of(document);
            ++forecast.documents;
            const qsizetype asked = heldBy(rules, document.source, history, document.tax).size();
            forecast.heldByAny += asked > 0 ? 1 : 0;
            forecast.heldBySeveral += asked > 1 ? 1 : 0;
            if (asked > 0)
                forecast.heldDocuments.push_back(document.id);
            const QStringList held = heldBy(all, document.source, history, document.tax);
            for (auto &[rule, count] : forecast.held)
                count += held.contains(rule) ? 1 : 0;
        }
        past.add(document);
    }
    std::vector<DocumentId> &listed = forecast.heldDocuments;
    if (listed.size() > ApprovalForecast::mostListed)
        listed.erase(listed.begin(), listed.end() - qsizetype(ApprovalForecast::mostListed));
    return forecast;
}

} // namespace levy
