#include "ui/documentparts/accountpicker.h"

#include <QCompleter>
#include <QLineEdit>

namespace levy::ui {

using namespace Qt::StringLiterals;

AccountPicker::AccountPicker(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumWidth(260);
    lineEdit()->setAccessibleName(name);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, &AccountPicker::codeChanged);
    connect(lineEdit(), &QLineEdit::textEdited, this, &AccountPicker::codeChanged);
}

void AccountPicker::addEntry(const QString &code, const QString &name)
{
    addItem((code + u"  "_s + name).trimmed(), code);
}

void AccountPicker::setAccounts(const std::vector<GlAccount> &accounts)
{
    clear();
    for (const GlAccount &account : accounts) {
        if (!account.isBlocked)
            addEntry(account.code, account.name);
    }
    setCurrentIndex(-1);
}

void AccountPicker::setDimensions(const std::vector<Dimension> &dimensions, QDate today)
{
    clear();
    addItem(tr("none"), QString());
    for (const Dimension &dimension : dimensions) {
        if (!dimension.endDate.isValid() || dimension.endDate >= today)
            addEntry(dimension.code, dimension.name);
    }
    setCurrentIndex(0);
}

QString AccountPicker::code() const
{
    const int index = findText(currentText());
    return index < 0 ? QString() : itemData(index).toString();
}

void AccountPicker::setCode(const QString &code)
{
    setCurrentIndex(findData(code));
}

} // namespace levy::ui
