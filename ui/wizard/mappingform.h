#pragma once

#include "core/service/setupdraft.h"

#include <QWidget>

class QRadioButton;

namespace levy::ui {

class AccountPicker;
class Field;
class FormRows;
class Label;
class LabelledCombo;

/// Where one company's tax goes: place, journal, accounts and the debit side, each with its effect
/// in words.
class MappingForm : public QWidget {
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);

    void show(
        const SetupDraft &draft,
        const SetupMapping &mapping,
        const MasterData &master,
        QDate today);
    [[nodiscard]] SetupMapping mapping() const { return m_mapping; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *makeDebit();
    void read();
    void changePlace();
    void showPlace();
    void showDebit();
    void fillDebitAccounts();
    void fillTaxCodes();

    SetupMapping m_mapping;
    MasterData m_master;
    QDate m_today;
    bool m_isShowing = false;
    FormRows *m_form = nullptr;
    LabelledCombo *m_company = nullptr;
    Field *m_prefix = nullptr;
    LabelledCombo *m_place = nullptr;
    Label *m_placeEffect = nullptr;
    LabelledCombo *m_journal = nullptr;
    AccountPicker *m_taxAccount = nullptr;
    AccountPicker *m_taxCenter = nullptr;
    LabelledCombo *m_taxCode = nullptr;
    std::vector<QRadioButton *> m_debits;
    Label *m_debitEffect = nullptr;
    AccountPicker *m_debitAccount = nullptr;
    AccountPicker *m_debitCenter = nullptr;
    int m_journalRow = 0;
    int m_taxCodeRow = 0;
    int m_debitRow = 0;
    int m_debitEffectRow = 0;
    int m_debitAccountRow = 0;
};

} // namespace levy::ui
