#pragma once

#include <QString>

#include <vector>

namespace levy::sandbox::visma {

struct Shape;

/// One member of a body.
struct ShapeMember {
    enum class Kind { Text, Whole, Number, Flag, Time, Operation, List, Object };

    QString name;
    Kind kind = Kind::Text;
    const Shape *inner = nullptr; ///< of the elements of a List, of an Object
    bool isWrapped = true; ///< {"value": …}
    bool isSimulated = true; ///< false: known to the service, refused here
};

/// The members of one kind of object in the bodies of PUT and POST, after visma-net-subset.json.
struct Shape {
    QString name;
    std::vector<ShapeMember> members;

    [[nodiscard]] const ShapeMember *member(const QString &memberName) const;
};

/// "CustomerInvoiceUpdateDto" and the others of shapes.cpp; the name must be one of them.
[[nodiscard]] const Shape &shapeNamed(QLatin1StringView name);
[[nodiscard]] const std::vector<Shape> &allShapes();

} // namespace levy::sandbox::visma
