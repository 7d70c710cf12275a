#pragma once

#include "core/model/address.h"

#include <QWidget>

namespace levy::ui {

class Field;

/// An address to be corrected by hand.
class AddressForm : public QWidget {
    Q_OBJECT

public:
    explicit AddressForm(QWidget *parent = nullptr);

    void setAddress(const Address &address);
    [[nodiscard]] Address address() const;
    void begin(); ///< puts the cursor where correcting usually begins

Q_SIGNALS:
    void edited(); ///< by a person
    void saved(const levy::Address &address);
    void cancelled();

private:
    Field *m_line1 = nullptr;
    Field *m_line2 = nullptr;
    Field *m_line3 = nullptr;
    Field *m_city = nullptr;
    Field *m_region = nullptr;
    Field *m_postalCode = nullptr;
    Field *m_country = nullptr;
};

} // namespace levy::ui
