#pragma once

#include "core/model/document.h"
#include "ui/components/card.h"
#include "ui/data/page.h"

#include <QTimer>

#include <map>

namespace levy::ui {

class Button;
class Label;
class TaxTable;

/// The tax that would follow from an address: an estimate that is recorded nowhere. Asked for by
/// itself once a document has stayed in front for a moment and nothing else is being done, once for
/// each address; so leafing through the queue costs no call.
class TaxPreview : public Card {
    Q_OBJECT

public:
    /// When to ask without being told to.
    enum class Asking { ByItself, OnRequest };

    explicit TaxPreview(Desk desk, QWidget *parent = nullptr);

    /// Without an address there is nothing to be asked yet.
    void preview(const Document &document, const std::optional<Address> &address, Asking asking);

    /// The estimate is there.
    [[nodiscard]] bool isAnswered() const;

private:
    using Key = std::pair<qint64, QString>; ///< document and address

    void onTimer();
    void ask();
    void showAnswer(const Result<TaxResult> &tax);

    Desk m_desk;
    Button *m_ask = nullptr;
    TaxTable *m_table = nullptr;
    Label *m_note = nullptr;
    Document m_document; ///< corrected
    Key m_key;
    std::map<Key, TaxResult> m_known;
    quint64 m_question = 0;
    QTimer m_timer;
};

} // namespace levy::ui
