#pragma once

#include "core/avatax/errorcatalogue.h"

/// What the catalogue says, shared by the codes that mean the same to an accountant.
namespace levy::avatax::sentences {

// Avalara or the line to it is in trouble
extern const ErrorSentences rateLimited;
extern const ErrorSentences unavailable;
extern const ErrorSentences unreachable;
extern const ErrorSentences incompleteRequest;
extern const ErrorSentences stopped;
extern const ErrorSentences strangeAnswer;
extern const ErrorSentences wrongSums;
extern const ErrorSentences mismatch;

// the account and its settings
extern const ErrorSentences badCredentials;
extern const ErrorSentences badHeader;
extern const ErrorSentences noRight;
extern const ErrorSentences inactiveAccount;
extern const ErrorSentences noSubscription;
extern const ErrorSentences blockedAddress;
extern const ErrorSentences badCompany;
extern const ErrorSentences badLocation;
extern const ErrorSentences noNexus;
extern const ErrorSentences unsupportedCountry;
extern const ErrorSentences badSettings;

// the document's life at Avalara
extern const ErrorSentences notFound;
extern const ErrorSentences exists;
extern const ErrorSentences wrongStatus;
extern const ErrorSentences voidedAlready;
extern const ErrorSentences locked;
extern const ErrorSentences differs;
extern const ErrorSentences refund;

// what is in the document
extern const ErrorSentences badAddress;
extern const ErrorSentences unplacedAddress;
extern const ErrorSentences missingAddress;
extern const ErrorSentences badDate;
extern const ErrorSentences tooLong;
extern const ErrorSentences rejected;
extern const ErrorSentences noLines;
extern const ErrorSentences missingField;
extern const ErrorSentences badCharacter;
extern const ErrorSentences doubleLine;
extern const ErrorSentences badCurrency;
extern const ErrorSentences tooFine;
extern const ErrorSentences lineSum;
extern const ErrorSentences mixedPrices;
extern const ErrorSentences uncheckableAddress;

// mistakes of Levy's
extern const ErrorSentences badRequest;
extern const ErrorSentences testOnly;

} // namespace levy::avatax::sentences
