<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Invoice found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed in Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry about to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s address corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprocess asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for documents changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old bodies removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change, UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>In the service&apos;s own words: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have what was asked for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with &apos;levy-cli config apply&apos; or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is, and nothing was changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy&apos;s own mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expense account is debited: the company bears the tax itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debit side is chosen, so nothing can be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country code is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state or province and postal code are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the postal code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the postal code does not have the form of its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city and postal code are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara says: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara knows several such addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it here or in the ledger and process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1 demands a cost unit, and the mapping names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1 demands a cost center, and the mapping names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1 takes no cost unit, but the mapping names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1 takes no cost center, but the mapping names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1 has a default VAT code, which would add VAT lines by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax of the charge &quot;%1&quot; cannot be written on the document, because the ledger takes tax on its lines only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry would have %1 lines, more than the ledger takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1 is not a general journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had ended before the entry&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document carries %1 %3 tax of the ledger&apos;s own, Avalara calculated %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Avalara company is mapped to this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no journal is chosen for the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has chosen what the tax is debited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer has no code in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection has no prefix for document codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the document, so nothing was booked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own words: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what it names and process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address could not be validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address would be written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which invoice is credited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping target cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of %1 is closed for journal %2. The tax is held at Avalara as Saved; nothing was posted. Reopen the period in the ledger, then process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice carries other tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final before its tax was on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara gives tax for %3 without a rate (%1 on %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordinary sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara&apos;s answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount does not fit the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures. Adjust or reverse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed after its tax was posted. Approve to post the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after Levy had recorded it. Void it at Avalara and reverse its entry, then exclude it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, month in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, month in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>%1 was posted and committed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 posted and committed:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>several currencies</source>
        <extracomment>an amount of tax, behind &apos;posted and committed:&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a person: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 need a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was tried several times and is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 parked after several tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let %2 be processed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) processed again by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excluded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrected the address of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the mapping rules of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jurisdiction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>Not asked yet since Levy was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at the last sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted to ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyThisTax</name>
    <message>
        <source>No tax: the company has no nexus in %1, so none is due there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax: %1 has no rate for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax on part of it: %1 does not tax these items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero rate: Avalara applied the rate of zero to this supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt: the customer is sent with the entity use code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax by Avalara&apos;s rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara found no jurisdiction that taxes this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tax code, so Avalara&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax codes of the items: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship-to address was corrected in Levy; the ledger says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It corrects invoice %1 of %2, whose day decides the rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the amount is not taxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara notes: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AccountPicker</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressForm</name>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressPanel</name>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s record in the ledger stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Avalara understood it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered in Levy; takes effect at once for all documents that wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address first; then it can be previewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggestion accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: address corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: address confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What support asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, webhooks, log level and the diagnostic bundle follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AmountsPanel</name>
    <message>
        <source>Net %1, tax %2, gross %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ApprovalPanel</name>
    <message>
        <source>Why Levy asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What approving does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry that will be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the invoice: %1 %2 tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first document for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All credit notes of this company go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts the entry, journal %1, period %2-%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the document to Avalara and posts what it calculates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits the tax in Avalara. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later correction is an adjustment or a void, and both stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm for this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditModel</name>
    <message>
        <source>Irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditPage</name>
    <message>
        <source>One document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines with hashes, to be verified by others (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Append-only · times in your time zone, UTC in the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, code, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number, customer, Avalara code, journal entry or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionCard</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionsPage</name>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step-by-step set-up is not in this window yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is, &apos;levy-cli config apply&apos; takes a configuration for this workspace; what it sets up appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step-by-step set-up is not in this window yet. Try the sample company first, or set up a workspace with &apos;levy-cli init&apos; and &apos;levy-cli config apply&apos; and open it from the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post: the whole job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate: records in Avalara, posts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe: records and posts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews itself, secrets in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all %2 companies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace and secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening; ledgers are polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::DataSettings</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Levy knows lies in one folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database, vault and locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in the database and never in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consistent copy while work goes on; without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database and audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through both from end to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Levy (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1. Secrets are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through database and trail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound and the audit trail intact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentPane</name>
    <message>
        <source>Preview tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprocess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is committed is corrected by an adjustment, a void or a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara would calculate %1 tax on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <extracomment>short heading of a column with currency codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsPage</name>
    <message>
        <source>No document matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1   Tax %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::EventPane</name>
    <message>
        <source>Removed by retention; the event keeps its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, customer, code, entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::FirstRunPage</name>
    <message>
        <source>Nothing is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with about 270 invoices, simulated services and every kind of problem to practise on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account or key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real tax, nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it whenever you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara account ID and licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online: app client ID and secret, per region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or Visma.net: client ID, secret and tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the simulated services …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Levy (*.db *.levy);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::JournalTable</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC</source>
        <extracomment>short heading: cost center</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerTab</name>
    <message>
        <source>The entry is in the ledger; it was read back and agrees to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is in the ledger and is about to be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted yet. This is what would be posted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is needed: the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted, and nothing can be yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::LinesTab</name>
    <message>
        <source>Why this tax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · ship-from %1 · ship-to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1: net %2, tax %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to %1, Avalara&apos;s total is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total and to journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::MainWindow</name>
    <message>
        <source>Levy goes on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon stays here. Choose Quit in its menu to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) need a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was posted for them. Open Review to decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingPanel</name>
    <message>
        <source>The tax that has no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it shall go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything without a rule of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tax of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping rule kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingsPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax → GL account and cost center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items → tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers → exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and debit side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) are marked in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (debit side)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln document(s) with tax:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing fell to the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell to the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have tax that no rule matches.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most specific rule wins; the number breaks a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules belong to a connection; connect a ledger first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::NavItem</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>for assistive technology: how many documents wait</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::OriginalPanel</name>
    <message>
        <source>Invoices of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day decides the rates of the credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It corrects this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::OverviewPage</name>
    <message>
        <source>Looking at the books …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted, top ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried several times and parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay them from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jurisdiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::PlainPanel</name>
    <message>
        <source>Whoever administers Levy or the ledger can mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara&apos;s support can help with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is mended in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in finance can mend this; then reprocess the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Rail</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReasonDialog</name>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReconciliationPage</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this workspace holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Avalara and the ledgers themselves, sign-off and reports follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, Avalara and ledger by currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared at %1 · %Ln document(s) in %2 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in this period. Choose another one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated but not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted but not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed but not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded there, so no tax is filed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara holds them as Saved; the ledger shows no tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger shows the tax; Avalara files it once the invoice is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara files this tax; the ledger does not show it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara and the ledger hold different amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger changed after Avalara had been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewDetail</name>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ship to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document no longer waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was corrected and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewList</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that wait for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprocess all corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches each document again; those that changed go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for corrected documents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) had changed and go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewPage</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Levy is still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that Levy cannot finish by itself appear here with their reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty fields match everything; the most specific rule wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GL account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivable: the customer owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing: must come back to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense: the company bears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity use code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleSettings</name>
    <message>
        <source>Approval rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a document of a connection waits in Review instead of going on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the United States and Canada, which Avalara&apos;s resolver covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is checked with Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Avalara recognises it but writes it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken over without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax that differs from the invoice&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is what would be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is posted without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they differ from what the ledger&apos;s contract recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are confirmed for this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as the tax is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara is told to file only when the invoice is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules by amount, first customer and first jurisdiction follow with the core that decides by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) of %1 changed, not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::ServiceDots</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ServicesCard</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>the count is of all companies of one ledger system together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this computer and this person; takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing goes on in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves Levy in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without opening the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Levy reads the ledgers by itself while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 syncs at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision takes effect after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it can be undone with Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for what needs a person, and only while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sync that flagged some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in that expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent until somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SidePane</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SummaryTab</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wins over %1 (%2): it names more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax by jurisdiction · taxable %1 · exempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry that will be posted · journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 · journal %2 · period %3-%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Tag</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated services: invented data, no real tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real services: what is posted and committed counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxTable</name>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::TestBox</name>
    <message>
        <source>Test box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which rule wins for each part of an invoice&apos;s tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches everything, so it comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches too, but names less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes effect in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::TopBar</name>
    <message>
        <source>Opening the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the step in hand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledgers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not sync, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly up to date, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Tray</name>
    <message>
        <source>Open Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::VerdictBar</name>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified since Levy was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event holds the hash of the one before it; verifying walks the whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken at event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2. Verified at %3 in %4 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
