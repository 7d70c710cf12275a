// The codes of contract 7.3 and those of Levy's own, one a row. Numbers are Avalara's; names
// without one exist only as faultSubCode.
#include "core/avatax/errorcatalogue.h"
#include "core/avatax/errorsentences.h"

#include <array>

namespace levy::avatax {

namespace {

using enum ErrorClass;
using Kind = ErrorKind;
using Owner = ErrorOwner;
namespace say = sentences;

// clang-format off
constexpr std::array entries{
    // sign-in, rights, account
    CatalogueEntry{"AuthenticationException", 30, Kind::AuthExpired, SetUp, Owner::Administrator, &say::badCredentials},
    CatalogueEntry{"AuthenticationIncomplete", 34, Kind::AuthExpired, SetUp, Owner::Administrator, &say::badHeader},
    CatalogueEntry{"BasicAuthIncorrect", 35, Kind::AuthExpired, SetUp, Owner::Administrator, &say::badHeader},
    CatalogueEntry{"InactiveUserError", 33, Kind::AuthExpired, SetUp, Owner::Administrator, &say::inactiveAccount},
    CatalogueEntry{"AccountExpiredException", 39, Kind::AuthExpired, SetUp, Owner::Administrator, &say::inactiveAccount},
    CatalogueEntry{"InactiveAccount", 51, Kind::AuthExpired, SetUp, Owner::Administrator, &say::inactiveAccount},
    CatalogueEntry{"AuthorizationException", 31, Kind::Forbidden, SetUp, Owner::Administrator, &say::noRight},
    CatalogueEntry{"PermissionRequired", 49, Kind::Forbidden, SetUp, Owner::Administrator, &say::noRight},
    CatalogueEntry{"UserNoAccess", 196, Kind::Forbidden, SetUp, Owner::Administrator, &say::noRight},
    CatalogueEntry{"SubscriptionRequired", 600, Kind::Forbidden, SetUp, Owner::Administrator, &say::noSubscription},
    CatalogueEntry{"InvalidIPAddress", 609, Kind::Forbidden, SetUp, Owner::Administrator, &say::blockedAddress},
    CatalogueEntry{"CompanyInvalidException", 3, Kind::Rejected, SetUp, Owner::Administrator, &say::badCompany},
    CatalogueEntry{"NoDefaultCompany", 27, Kind::Rejected, SetUp, Owner::Administrator, &say::badCompany},
    CatalogueEntry{"CompanyNotFoundError", 0, Kind::Rejected, SetUp, Owner::Administrator, &say::badCompany},
    CatalogueEntry{"InactiveCompanyError", 0, Kind::Rejected, SetUp, Owner::Administrator, &say::badCompany},
    CatalogueEntry{"AddressLocationNotFound", 310, Kind::Rejected, SetUp, Owner::Administrator, &say::badLocation},
    CatalogueEntry{"NoNexus", 0, Kind::Rejected, SetUp, Owner::Administrator, &say::noNexus},
    CatalogueEntry{"UnsupportedCountryError", 0, Kind::Rejected, SetUp, Owner::Administrator, &say::unsupportedCountry},

    // the document's life
    CatalogueEntry{"EntityNotFoundError", 4, Kind::NotFound, Check, Owner::Finance, &say::notFound},
    CatalogueEntry{"DocumentNotFoundError", 0, Kind::NotFound, Check, Owner::Finance, &say::notFound},
    CatalogueEntry{"DocStatusError", 0, Kind::Conflict, Check, Owner::Finance, &say::exists},
    CatalogueEntry{"DocumentCodeConflict", 303, Kind::Conflict, Check, Owner::Finance, &say::exists},
    CatalogueEntry{"TransactionAlreadyExists", 1303, Kind::Conflict, Check, Owner::Finance, &say::exists},
    CatalogueEntry{"TransactionIsCommitted", 1313, Kind::Conflict, Check, Owner::Finance, &say::wrongStatus},
    CatalogueEntry{"InvalidDocumentStatus", 1314, Kind::Conflict, Check, Owner::Finance, &say::wrongStatus},
    CatalogueEntry{"InvalidDocumentStatusForVerify", 1306, Kind::Conflict, Check, Owner::Finance, &say::wrongStatus},
    CatalogueEntry{"InvalidDocumentType", 1310, Kind::Conflict, Check, Owner::Finance, &say::wrongStatus},
    CatalogueEntry{"TransactionAlreadyCancelled", 198, Kind::Conflict, Success, Owner::Finance, &say::voidedAlready},
    CatalogueEntry{"CannotModifyLockedTransaction", 1100, Kind::Rejected, Person, Owner::Finance, &say::locked},
    CatalogueEntry{"DateMismatch", 1305, Kind::Rejected, Person, Owner::Finance, &say::differs},
    CatalogueEntry{"TotalAmountMismatch", 1307, Kind::Rejected, Person, Owner::Finance, &say::differs},
    CatalogueEntry{"TotalTaxMismatch", 1308, Kind::Rejected, Person, Owner::Finance, &say::differs},
    CatalogueEntry{"CannotAdjustDocumentType", 195, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"RefundTypeAndPercentageMismatch", 701, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"InvalidDocumentTypeForRefund", 702, Kind::Rejected, Person, Owner::Finance, &say::refund},
    CatalogueEntry{"RefundTypeAndLineMismatch", 703, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"RefundLinesRequired", 704, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"InvalidRefundType", 705, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"RefundPercentageForTaxOnly", 706, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"LineNoOutOfRange", 707, Kind::Rejected, Person, Owner::Finance, &say::refund},
    CatalogueEntry{"RefundPercentageOutOfRange", 708, Kind::Rejected, Code, Owner::Levy, &say::refund},
    CatalogueEntry{"RefundPercentageMissing", 709, Kind::Rejected, Code, Owner::Levy, &say::refund},

    // addresses
    CatalogueEntry{"InvalidAddress", 309, Kind::Rejected, Person, Owner::Finance, &say::unplacedAddress},
    CatalogueEntry{"InvalidZipForStateError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"ZipNotValidError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"TaxAddressError", 0, Kind::Rejected, Person, Owner::Finance, &say::unplacedAddress},
    CatalogueEntry{"InsufficientAddressError", 0, Kind::Rejected, Person, Owner::Finance, &say::unplacedAddress},
    CatalogueEntry{"AddressError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"AddressRangeError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"PostalCodeError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"RegionCodeError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"CountryError", 0, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"JurisdictionNotFoundError", 0, Kind::Rejected, Person, Owner::Finance, &say::unplacedAddress},
    CatalogueEntry{"TaxRegionError", 0, Kind::Rejected, Person, Owner::Finance, &say::unplacedAddress},
    CatalogueEntry{"InvalidCountry", 125, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"InvalidCountryRegion", 126, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"InvalidPostalCode", 317, Kind::Rejected, Person, Owner::Finance, &say::badAddress},
    CatalogueEntry{"MissingAddress", 304, Kind::Rejected, Person, Owner::Finance, &say::missingAddress},
    CatalogueEntry{"NotEnoughAddressesInfo", 176, Kind::Rejected, Person, Owner::Finance, &say::missingAddress},
    CatalogueEntry{"AddressConflictException", 301, Kind::Rejected, Code, Owner::Levy, &say::badRequest},

    // other content
    CatalogueEntry{"GetTaxError", 300, Kind::Rejected, Person, Owner::Finance, &say::rejected},
    CatalogueEntry{"DateRangeError", 0, Kind::Rejected, Person, Owner::Finance, &say::badDate},
    CatalogueEntry{"StringLengthError", 13, Kind::Rejected, Person, Owner::Finance, &say::tooLong},
    CatalogueEntry{"MaxStringLengthError", 14, Kind::Rejected, Person, Owner::Finance, &say::tooLong},
    CatalogueEntry{"DuplicateLineNoError", 0, Kind::Rejected, Code, Owner::Levy, &say::doubleLine},
    CatalogueEntry{"MissingLine", 311, Kind::Rejected, Code, Owner::Levy, &say::noLines},
    CatalogueEntry{"DocTypeError", 0, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"TaxOverrideError", 0, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"NoLinesDiscounted", 190, Kind::Rejected, Code, Owner::Levy, &say::badRequest},

    // what Levy should never send
    CatalogueEntry{"ValueRequiredError", 5, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"RangeError", 6, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"DateFormatError", 26, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"ValidationException", 32, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"ModelRequiredException", 38, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"JsonFormatError", 47, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"InvalidDecimalValue", 48, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"ModelStateInvalid", 70, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"OutOfRange", 118, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"UnspecifiedTimeZone", 119, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"InvalidEnumValue", 164, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"RequestTooLarge", 187, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"InvalidParameterValue", 306, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"FetchLimit", 308, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"DocumentFetchLimit", 0, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"InvalidDocumentTypesToFetch", 315, Kind::Rejected, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"TimeoutRequested", 316, Kind::Rejected, Code, Owner::Levy, &say::testOnly},
    CatalogueEntry{"ErrorCountLimitExceededError", 1722, Kind::Rejected, Code, Owner::Levy, &say::badRequest},

    // trouble that passes
    CatalogueEntry{"RateLimitExceeded", 4011, Kind::RateLimited, Retry, Owner::Avalara, &say::rateLimited},
    CatalogueEntry{"RateLimitExceededError", 1723, Kind::RateLimited, Retry, Owner::Avalara, &say::rateLimited},
    CatalogueEntry{"RequestLimitExceeded", 1715, Kind::RateLimited, Retry, Owner::Avalara, &say::rateLimited},
    CatalogueEntry{"ConcurrentRequestLimitExceeded", 1716, Kind::RateLimited, Retry, Owner::Avalara, &say::rateLimited},
    CatalogueEntry{"RequestIncomplete", 167, Kind::Unavailable, Retry, Owner::Avalara, &say::incompleteRequest},
    CatalogueEntry{"ServerConfiguration", 1, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"RemoteServerError", 44, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"UnhandledException", 50, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"InternalServerError", 209, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"ServerUnreachable", 500, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"ServiceNotReady", 1718, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"UnexpectedError", -1, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"NoHostFound", 0, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"SiteSelectionFailed", 4006, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"SiteSelectionError", 4010, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"NoHealthySite", 4012, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"ClientDisconnected", 4013, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"ServiceDisconnected", 4014, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},
    CatalogueEntry{"ServiceTimeout", 4015, Kind::Unavailable, Retry, Owner::Avalara, &say::unavailable},

    // found by Levy before or after the call
    CatalogueEntry{"avatax.required", 0, Kind::Invalid, Person, Owner::Finance, &say::missingField},
    CatalogueEntry{"avatax.length", 0, Kind::Invalid, Person, Owner::Finance, &say::tooLong},
    CatalogueEntry{"avatax.control-character", 0, Kind::Invalid, Person, Owner::Finance, &say::badCharacter},
    CatalogueEntry{"avatax.code-character", 0, Kind::Invalid, Person, Owner::Finance, &say::badCharacter},
    CatalogueEntry{"avatax.no-lines", 0, Kind::Invalid, Person, Owner::Finance, &say::noLines},
    CatalogueEntry{"avatax.line-number", 0, Kind::Invalid, Code, Owner::Levy, &say::doubleLine},
    CatalogueEntry{"avatax.address", 0, Kind::Invalid, Person, Owner::Finance, &say::missingAddress},
    CatalogueEntry{"avatax.currency", 0, Kind::Invalid, Person, Owner::Finance, &say::badCurrency},
    CatalogueEntry{"avatax.precision", 0, Kind::Invalid, Person, Owner::Finance, &say::tooFine},
    CatalogueEntry{"avatax.line-sum", 0, Kind::Invalid, Person, Owner::Finance, &say::lineSum},
    CatalogueEntry{"avatax.mixed-tax-included", 0, Kind::Invalid, Person, Owner::Finance, &say::mixedPrices},
    CatalogueEntry{"avatax.country", 0, Kind::Invalid, Success, Owner::Finance, &say::uncheckableAddress},
    CatalogueEntry{"avatax.settings", 0, Kind::Invalid, SetUp, Owner::Administrator, &say::badSettings},
    CatalogueEntry{"avatax.commit-estimate", 0, Kind::Invalid, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"avatax.query", 0, Kind::Invalid, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"avatax.adjust", 0, Kind::Invalid, Code, Owner::Levy, &say::badRequest},
    CatalogueEntry{"avatax.sums", 0, Kind::Malformed, Check, Owner::Avalara, &say::wrongSums},
    CatalogueEntry{"avatax.mismatch", 0, Kind::Malformed, Check, Owner::Avalara, &say::mismatch},
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> errorCatalogue()
{
    return entries;
}

} // namespace levy::avatax
