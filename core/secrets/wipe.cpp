#include "core/secrets/wipe.h"

#include <openssl/crypto.h>

namespace levy {

void wipe(QByteArray &bytes)
{
    // data() would make a copy of shared bytes, and only the copy would be wiped.
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace levy
