<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>Ingen postering nødvendig</translation>
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
        <translation>Udeladt</translation>
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
        <translation>Mislykket</translation>
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
        <translation>Færdig</translation>
    </message>
    <message>
        <source>%1 was found in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had been deleted and is in the ledger again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the ledger again as it was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 waited for was corrected in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted in the ledger before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a person: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was tried several times and parked; it can be processed again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded anew under another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated for a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from what was calculated and is calculated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Avalara recognised the ship-to address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Avalara already holds this document as Committed with the same content; it is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the Saved document was deleted at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the tax was estimated; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was adjusted at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; nothing of it is left in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second transaction voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second transaction for the same sale was voided at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that reverses %1 is recorded at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reversed at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the entry in the ledger is about to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the entry was not written after all. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ledger took the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the entry was read back and agrees to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing has to be posted; the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is written into the ledger, because the connection only calculates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ledger does not have the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ledger&apos;s answer to the writing did not arrive. Levy looks what is there before it writes anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was approved to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was excluded; Levy does not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was handled outside Levy; nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship-to address of %1 was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship-to address of a customer was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the credit note %1 its invoice was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unusual signs of this company&apos;s documents were confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day was chosen for the entry of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is processed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision about %1 was taken back before it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen for %1 is dropped; nothing of it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is adjusted at Avalara and the difference posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repost chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken back and recorded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and voided at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and reversed at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting again asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ledger has the entry no more; it is looked for once more and then posted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing again asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its commit was taken back at Avalara; it is committed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording again asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not at Avalara any more; it is recorded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording anew asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is recorded anew under another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is taken back in the ledger as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our figures restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed at Avalara; another version brings it back to what the ledger says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara&apos;s tax taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax that %1 was given at Avalara is taken over; the difference is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a second entry with Levy&apos;s marker is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping rules of %3 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for documents of %3 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for signing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed whether a signed period needs a second person&apos;s review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held changes accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held changes of %3 were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held changes dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held changes of %3 were dismissed; its documents stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer documents than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of %3 gave a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of %3 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step did not go through and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old requests and answers were removed; their events stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of %3 are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of %3 were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of the books of %3 was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference of %3 was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference of %3 is to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence of a period of %3 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period of %3 was signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off of a period of %3 was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal over a period of %3 was broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access to Avalara was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara was asked whether the codes are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signed in for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished">Login</translation>
    </message>
    <message>
        <source>Somebody signed in at Exact Online, or tried to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies that the sign-in sees were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights in a company were tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visma.net was asked for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of accounts read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of accounts was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices were previewed; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook subscription at Exact Online was looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy called a service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvalaraErrors</name>
    <message>
        <source>This attempt changed nothing at Avalara and nothing in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has calculated no tax for this document, so none has been posted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the ledger and choose Try again; Levy reads the document afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in Levy, not in your document: please report it with the details shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing: Levy tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara received more calls than it accepts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara reported a fault on its own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, look at Avalara&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection; Levy tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara received the document only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy sends it again; if it fails once more, look for unusual characters in its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy was closed during the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Avalara, or Levy cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a proxy or a sign-in page of your network answers in Avalara&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax amounts in Avalara&apos;s answer do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the document in Avalara&apos;s own screen and ask Avalara&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara answered with another document than the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document in Avalara and compare it before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not accept the account number and licence key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to enter the current licence key under Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara could not read the sign-in that Levy sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account number and licence key again; if that does not help, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Avalara administrator to give the key&apos;s user the role that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Avalara account or its user is no longer active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Avalara administrator or Avalara to reactivate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Avalara account does not include the service that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not accept calls from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to add this network to the addresses allowed at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has no active company with the code that is set for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to choose the company under Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporting location is not set up at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the location up at Avalara or take it out of the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara refuses this sale because no registration is declared where it is taxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your tax adviser decide where to register, and declare it at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not calculate tax for this country with your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the country in the addresses; if it is right, ask Avalara to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Avalara is not fully set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the address, account number and licence key under Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has no document with this code and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not in Avalara&apos;s books, so Avalara will not report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara already has a final document with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s state at Avalara does not allow this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy reads its state again; if it is not as you expect, open it in Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is voided at Avalara already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara will not report it, which is what was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has reported this document on a tax return; it can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reported tax stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it with a credit note and, if needed, a new invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara found a difference between its document and the date or amounts sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged and not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both documents and decide which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara cannot make this refund from the original invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the credit note with the original invoice, then try again or report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in the document cannot be right, for example a postal code that is not in its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara cannot find out which tax authorities an address belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete street, city, state and postal code in the ledger and choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the goods leave from or go to is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the delivery address in the ledger, or the warehouse address in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not accept the date of the document or its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the document is longer than Avalara accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the field named in the details in the ledger and choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara refused the document; its own words are shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to calculate tax on, and none has been posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lines in the ledger, or exclude the document in Levy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that Avalara needs is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the field named in the details in the ledger and choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code or number in the document holds a character that Avalara cannot look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines of the document have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s currency is not a known currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has more decimals than its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines do not add up to the total of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy sends no document that does not add up, so no tax has been posted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a discount or charge that stands only in the total, and enter it as a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prices in the document include tax and others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara checks addresses in the United States and Canada only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is calculated without this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara could not understand what Levy sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara answered with a failure that was asked for as a test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksCauses</name>
    <message>
        <source>Changes of a ledger are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 says that %n document(s) are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A period waits for its reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
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
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Last change, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Skal gennemgås</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
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
        <source>The workspace cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</source>
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
        <source>Address could not be validated</source>
        <translation>Adressen kunne ikke valideres</translation>
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
        <source>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</source>
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
        <translation>Tilknytning mangler</translation>
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
        <source>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</source>
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
        <source>Recorded by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Avalara</source>
        <translation>Afvist af Avalara</translation>
    </message>
    <message>
        <source>Refused by the ledger</source>
        <translation>Afvist af bogholderiet</translation>
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
        <source>Changed after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed after its tax was posted. Approve to post the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period is signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has locked it, so reverse it and repost it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation>Ændret efter bekræftelse</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its journal entry is still in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its journal entry is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse it: a reversing document of an open period at Avalara takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is approved by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its amount of %1 %2 is over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credit of %1 %2 is over the limit for credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first document of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first document to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara gives no tax where other documents had some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara&apos;s tax of %1 %3 differs from the %2 %3 that the invoice carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its customer is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this connection holds the document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Godkendelse kræves</translation>
    </message>
    <message>
        <source>Credited more than invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</source>
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
        <source>the customer&apos;s VAT number does not have the form of its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not begin with a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city and postal code are missing</source>
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
        <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</source>
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
        <source>its journal entry must be taken back, and the connection does not write into the ledger any more</source>
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
        <source>Certificate cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainTie</name>
    <message>
        <source>the tax is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the net amount is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the currency is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines or addresses are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program recorded it at Avalara as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger lists it, but Levy has not fetched it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held up (%1), so nothing was recorded at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy is not through with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy recorded it as %1, and Avalara has it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara holds %1, and no sales document of the ledger belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 bears Levy&apos;s marker &quot;%2&quot;, and no sales document belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 stands on a tax account and was not written by Levy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person set the document aside, and yet it is recorded or posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry brought its tax into the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy posted its entry, and the ledger has it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is in the ledger but not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is final in the ledger, but only saved at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy committed it, and somebody took the commit back at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not final in the ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed after its tax was calculated: at Avalara %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not hold what Levy wrote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not carry the tax that Levy wrote on it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not hold what Levy recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody committed it at Avalara before Levy did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was voided at Avalara, but the document still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in the ledger, but its tax still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds %1 entries with its marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 books the tax of document %2 once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara holds the same content twice (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: it is within the usual time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax is filed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara files tax for a sale that the ledger does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax liability holds an amount that no sale explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara files this tax; the ledger does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger shows this tax; Avalara does not file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not file it before it is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara files tax on other figures than the invoice&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is of other figures than the invoice&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s tax liability is not what Avalara files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax may fall into another period in one of the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is right, but it stands on another account or cost center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax is filed or booked for a sale that does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax is filed for a sale that took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara has reported it on a return; it cannot be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger shows the tax twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara would file the tax twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Avalara files is not what the invoice and the ledger say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post missing entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust in Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse by a new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done but to know of it; accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy takes it through its usual steps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy looks for the entry twice more and then posts it with its marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy commits it at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger first, then voids it at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy brings Avalara to the invoice&apos;s figures and posts the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reversing document in an open period corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse entry %1 in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void one of the two in Avalara&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or release the entry in the ledger, then compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In source and not in Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sales document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted, not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was changed at Avalara: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara files what is left of the two: tax that no sale explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the books agree over it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the other one, too, in Avalara&apos;s console; where it is locked, record a transaction that takes it back there. Then compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back to what it was in Avalara&apos;s console, then compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over Avalara&apos;s tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy records it again over what somebody saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy voids the second one, %1, if it recorded it itself; the document&apos;s own stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger; the document rests as voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy takes Avalara&apos;s tax for right and posts the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy makes another version at Avalara with what the document says; the books stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy posts an entry that mirrors the second one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
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
        <comment>days of one month: 3 – 17 May 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, month in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
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
        <translation>%1 blev bogført og bekræftet:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 posted and committed:</source>
        <translation>
            <numerusform>%Ln dokument fra %1 bogført og bekræftet:</numerusform>
            <numerusform>%Ln dokumenter fra %1 bogført og bekræftet:</numerusform>
        </translation>
    </message>
    <message>
        <source>several currencies</source>
        <extracomment>an amount of tax, behind &apos;posted and committed:&apos;</extracomment>
        <translation>flere valutaer</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 afgift</translation>
    </message>
    <message>
        <source>%1 needs a person: %2</source>
        <translation>%1 kræver en person: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 need a person</source>
        <translation>
            <numerusform>%Ln dokument fra %1 kræver en person</numerusform>
            <numerusform>%Ln dokumenter fra %1 kræver en person</numerusform>
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
        <translation>%1 godkendte %2</translation>
    </message>
    <message>
        <source>%1 excluded %2</source>
        <translation>%1 udelod %2</translation>
    </message>
    <message>
        <source>%1 corrected the address of %2</source>
        <translation>%1 rettede adressen på %2</translation>
    </message>
    <message>
        <source>%1 changed the mapping rules of %2</source>
        <translation>%1 ændrede tilknytningsreglerne for %2</translation>
    </message>
    <message>
        <source>%1 changed the configuration</source>
        <translation>%1 ændrede konfigurationen</translation>
    </message>
</context>
<context>
    <name>LedgerRefusals</name>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger no longer accepts the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again on the Connections page; use a user of its own for each installation of Levy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not used for a month, so the ledger ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection was never signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the Connections page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who signed in did not consent, or the code of the sign-in was used or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once more and agree to what the program may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not accept the app&apos;s id, its secret or what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client id and the secret with those of the ledger&apos;s developer portal, and enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was renewed earlier than the ledger allows; it is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was renewed as often as the ledger allows in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App lacks a right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app itself lacks a scope that this call needs; the ledger names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the scope for the app in the ledger&apos;s developer portal, wait until it is approved, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company is not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in does not cover this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and tick the company on the ledger&apos;s page of consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access to the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in has no access to this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user access to the company in the ledger, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in is blocked or inactive in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the user unblocked in the ledger, or sign in as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has no licence, or its licence of the ledger has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the licence renewed or completed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by the ledger&apos;s vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor has blocked the company or the whole account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support why; Levy goes on once it is unblocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in lacks a right in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user the rights that the set-up lists, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked after refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger refused too many calls within an hour and blocks the app for some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend in Review what was refused, wait an hour, then test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in or company id is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the company&apos;s integration administrator approve the app in Visma App Store, and compare the tenant id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came belongs to another company than the connection&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the company of the connection with the ledger&apos;s before anything else is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in came back without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger allows so many calls within a short time, and they are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger allows so many calls a day, and they are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on when the ledger&apos;s day begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger is in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s service reports trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, ask the ledger&apos;s vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question was too broad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger took too long over one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, please report it with the details shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger is still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has not finished an earlier change of this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger broke off a change in the background and does not say how far it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome no longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger no longer tells the outcome of a change in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy reads the document itself; where it differs, it waits in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s answer does not fit what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, look whether a proxy answers in the ledger&apos;s place, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger did not accept the form of a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not answer a question in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not have what was asked for: it was deleted, or the user may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the ledger, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the document in the ledger after Levy had read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing: Levy reads it again and calculates anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger already holds something else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the document in the ledger with what Levy shows, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds an entry under this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry is not balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT code not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the connection does not exist or is not a general journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a general journal for the connection, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the connection is blocked in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock it in the ledger or choose another journal; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no financial year or period for the day of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The financial year or period of the entry&apos;s day is closed or inactive in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the entry is blocked or inactive in the ledger, or takes no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock the account in the ledger or map another one; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the entry is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the account in the ledger or map another one; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is blocked in the ledger, and nothing can be booked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock the customer in the ledger, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a customer, and the ledger does not have it or got none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center or unit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account demands a cost center or cost unit, and the mapping names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one in the mapping, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center or unit not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account takes no cost center or cost unit, but the mapping names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the mapping, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center or unit is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost center or cost unit is not in the ledger or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one in the mapping, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subaccount not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal or the ledger does not accept the entry&apos;s currency or exchange rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the entry does not fit its period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the document&apos;s date or the period in the ledger, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger found a text of the entry too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry is processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is processed in the ledger and cannot be deleted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy takes entries back with a mirrored one; choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was released or processed in the ledger and can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be changed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back on hold or to balanced in the ledger, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no such line any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Try again; Levy reads the document afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it in the ledger or map another one; then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit note has negative amounts, and which sign its tax should have is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch, ledger, item or place that the document or entry names is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online called the public address of the webhooks, and Levy was not reached there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online does not accept the public address: it must begin with https and be of the sign-in&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the public address in Settings; until then Levy polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online does not offer this kind of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing: Levy polls for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another subscription of this app holds the topic for this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>its account demands a %1 and none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its account takes no %1, but %2 is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ended on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 is not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 has the default VAT code %2, which adds VAT lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 is a VAT account, which the ledger may refuse here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 needs a relation, so it cannot take tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 is not a receivable account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; a sync reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Avalara company is mapped: nothing can be calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debit side is chosen: nothing can be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no default account for tax: a jurisdiction without a rule of its own will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal &quot;%1&quot; is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1 allows VAT; a general journal without VAT is safer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Documents could not be processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of %1 wait for a person: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Whoever administers Levy or the ledger can mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara&apos;s support can help with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor or its support can mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy goes on by itself; where it does not, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in finance can mend this; then reprocess the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconciliationDesk</name>
    <message>
        <source>It agrees; there is nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: void it in Avalara&apos;s console, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: reverse it in the ledger, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be mended in this way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyChoice</name>
    <message>
        <source>The ledger holds no entry that has to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara calculates the document as it is now, under the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the difference in tax is posted; the entry that is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice in the ledger stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits the new version in Avalara. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before stays visible there, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse and repost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse and repost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reversed and reposted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it is now is calculated under another code and posted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts for it now, nothing is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara gets a reversing document of %1 with every amount turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits in Avalara. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier document stays visible in both books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should the ledger refuse, nothing is voided and the document waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Avalara: the document is voided, its tax is not filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Avalara: the saved document is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it back in both books. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry, reversal and reason stay visible in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked document stays as it is, on the return it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits the reversing document in Avalara. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both documents and the reason stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day for the entry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the entry, in a period that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversing document at Avalara gets the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and tax of the document at Avalara stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong place of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemption certificate applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled with the general ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, in your own words</source>
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
    <name>RuleWords</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of these customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after most documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice that carries no tax is not compared: there Avalara&apos;s tax is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesAsked</name>
    <message>
        <source>%1 over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the invoice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document is approved by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no earlier document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier document went to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln document(s) of this customer, or of this place, had tax.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most other documents of this customer, or of this place, had tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
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
        <source>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook comes in until then; the ledgers are polled.</source>
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
    <name>Setup</name>
    <message>
        <source>Account %1 is not in this chart of accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 demands a cost center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 takes no cost center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the tax is debited to: there is no usual answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account that is debited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is not a receivable account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is a receivable account: it needs the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Avalara company that files this company&apos;s tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes must begin with 1 to 12 capital letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account that the tax is credited to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center %1 cannot be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tax code that the document&apos;s lines get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the general journal for the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice&apos;s lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>Adresse kontrolleret</translation>
    </message>
    <message>
        <source>own checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Beregnet</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Ingen postering nødvendig</translation>
    </message>
    <message>
        <source>Posted to ledger</source>
        <translation>Bogført</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ikke begyndt</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>kræver en person</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkeret</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>når fakturaen er endelig</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>intet nummer endnu</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Delstat</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Særlig</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>The webhook is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online does not take the webhook subscription of %1. %2</source>
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
        <translation>Mere</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Delstat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
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
        <translation>Annullér</translation>
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
        <translation>Mere</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Delstat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Correct the address here</source>
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
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address of %1, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Godtag forslaget</translation>
    </message>
    <message>
        <source>%1: suggestion accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation>Ret her</translation>
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
</context>
<context>
    <name>levy::ui::AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Avanceret</translation>
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
        <translation>System</translation>
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
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
</context>
<context>
    <name>levy::ui::ApprovalPanel</name>
    <message>
        <source>Why Levy asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Godkendelsesregler</translation>
    </message>
    <message>
        <source>Usual for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
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
        <source>On the invoice: %1 %2 tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first document for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents of this company with unusual signs go on.</source>
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
        <source>Approve…</source>
        <translation>Godkend…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Signs of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 godkendt</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of its period are signed off. Approving changes them after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy commits the tax in Avalara, which cannot be undone.</source>
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
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Filtrene ovenfor giver intet at vise.</translation>
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
        <translation>Periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished">7 dage {30 ?}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Tilknytninger</translation>
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
        <translation>Forbindelse</translation>
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
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Revisionsspor</translation>
    </message>
    <message>
        <source>The trail cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::AvalaraStep</name>
    <message>
        <source>Sign in to Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licensnøgle</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to Avalara …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara does not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Active companies: %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the licence key …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Backend</name>
    <message>
        <source>Comparing the books …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Søg eller kør en kommando</translation>
    </message>
    <message>
        <source>Invoice number, customer, Avalara code, journal entry or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Intet hedder det.</translation>
    </message>
</context>
<context>
    <name>levy::ui::CompanyList</name>
    <message>
        <source>Sales invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Invoices, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionCard</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
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
        <source>no secret; the ledger is polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent since %1, changes came by polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>subscribed, nothing came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not subscribed; the ledger is polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening; ledgers are polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits for the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done about %2</source>
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
        <source>Connect your own systems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Intet er forbundet endnu</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your systems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested is kept. Nothing is recorded or posted until it is turned on.</source>
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
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licensnøgle</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Kald i dag</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Seneste kald</translation>
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
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
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
        <translation>Webhooks</translation>
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
        <translation>Data</translation>
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
    <name>levy::ui::DocumentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of the table&apos;s columns are shown</extracomment>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentPane</name>
    <message>
        <source>Preview tax</source>
        <translation>Vis afgift</translation>
    </message>
    <message>
        <source>Reprocess</source>
        <translation>Behandl igen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bogholderi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dokumentet kan ikke læses</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Intet nummer endnu</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Linjer %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historik %1</translation>
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
        <translation>Forhåndsvisning af %1</translation>
    </message>
    <message>
        <source>Avalara would calculate %1 tax on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was posted.</source>
        <translation>Intet blev registreret, og intet blev bogført.</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Udelad %1</translation>
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
        <translation>Udelad</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 udeladt</translation>
    </message>
    <message>
        <source>Exclude with a reason…</source>
        <translation>Udelad med en grund…</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Vis i revisionssporet</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Cur.</source>
        <extracomment>short heading of a column with currency codes</extracomment>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Postering</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Seneste ændring</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsPage</name>
    <message>
        <source>Nothing is undecided</source>
        <translation>Intet er uafgjort</translation>
    </message>
    <message>
        <source>Every document that is final in its ledger has its tax or a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Ingen dokumenter passer</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Filtrene ovenfor giver intet at vise.</translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Læser bogholderierne for første gang …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter endnu</translation>
    </message>
    <message>
        <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>Dokumenterne kan ikke læses</translation>
    </message>
    <message>
        <source>Net %1   Tax %2</source>
        <translation>Netto %1   Afgift %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln valgt:</numerusform>
            <numerusform>%Ln valgt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Eksportér dokumenterne</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabel som tekst (*.csv)</translation>
    </message>
    <message>
        <source>For printing (*.pdf)</source>
        <translation>Til udskrift (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) exported</source>
        <translation>
            <numerusform>%Ln dokument eksporteret</numerusform>
            <numerusform>%Ln dokumenter eksporteret</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Intet blev eksporteret</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Intet blev ændret</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Summer for udvalget</translation>
    </message>
    <message>
        <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
        <translation>Mellemrum åbner · Ctrl+C kopierer til Excel · Ctrl+F filtrerer</translation>
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
        <translation>Luk</translation>
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
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Avalara code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Postering</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
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
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ExactPanel</name>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact takes addresses with https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must have nothing behind its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from the browser, and nothing was changed. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address holds no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at Exact Online …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact does not accept the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the rights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 lacks a right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact&apos;s App Center, then sign in again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Uafgjort</translation>
    </message>
    <message>
        <source>Final in the ledger, without tax at Avalara and without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Sidste måned</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>Filter by number, customer, code, entry</source>
        <translation>Filtrér på nummer, kunde, kode, postering</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Fjern dette filter</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Bogført afgift</translation>
    </message>
    <message>
        <source>Held by the approval rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::FirstRunPage</name>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Intet er forbundet endnu</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Start sandkassen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Forbind…</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Klar om få sekunder</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Omkring 10 minutter</translation>
    </message>
    <message>
        <source>Try it on a sample company</source>
        <translation>Prøv med en eksempelvirksomhed</translation>
    </message>
    <message>
        <source>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account or key needed</source>
        <translation>Ingen konto eller nøgle nødvendig</translation>
    </message>
    <message>
        <source>No real tax, nothing leaves this computer</source>
        <translation>Ingen rigtig afgift, intet forlader denne computer</translation>
    </message>
    <message>
        <source>Delete it whenever you like</source>
        <translation>Slet den, når du vil</translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation>Forbind dine systemer</translation>
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
        <translation>Åbn et arbejdsområde…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gendan en sikkerhedskopi…</translation>
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
    <name>levy::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>levy::ui::HeldBanners</name>
    <message numerus="yes">
        <source>%Ln document(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) with another identity</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually many changes came from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the held changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the held changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln held change(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held changes of %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln held change(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The documents stay as they are in Levy and at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held changes of %1 dismissed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::IconLine</name>
    <message>
        <source>%1: works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::JournalTable</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>CC</source>
        <extracomment>short heading: cost center</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Postering</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balancerer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerStep</name>
    <message>
        <source>Sign in to your ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy signs in with your own app. A password never passes through Levy.</source>
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
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bogholderi</translation>
    </message>
    <message>
        <source>Keeping the sign-in …</source>
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
        <translation>Dato</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
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
        <source>Expand all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Afgiftskode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Why this tax?</source>
        <translation>Hvorfor denne afgift?</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Skjul alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linje</numerusform>
            <numerusform>%Ln linjer</numerusform>
        </translation>
    </message>
    <message>
        <source> · ship-from %1 · ship-to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
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
        <translation>Levy fortsætter i baggrunden</translation>
    </message>
    <message>
        <source>Its icon stays here. Choose Quit in its menu to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisér nu</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Stop efter dette dokument</translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Genoptag baggrundsarbejdet</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Sæt baggrundsarbejdet på pause</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Systemets tema</translation>
    </message>
    <message>
        <source>Quit Levy</source>
        <translation>Afslut Levy</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Ingen forbindelse.</translation>
    </message>
    <message>
        <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) need a person</source>
        <translation>
            <numerusform>%Ln dokument kræver en person</numerusform>
            <numerusform>%Ln dokumenter kræver en person</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was posted for them. Open Review to decide.</source>
        <translation>Intet blev bogført for dem. Åbn Gennemgang for at afgøre.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mit arbejdsområde</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingForm</name>
    <message>
        <source>Onto the invoice&apos;s lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a line of its own on the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the tax codes of the invoice&apos;s lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a journal entry of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring tax in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center of the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Afgiftskode</translation>
    </message>
    <message>
        <source>Debited is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center of the debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is debited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usual answer: choose one to read what it does.</source>
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
        <translation>Jurisdiktion</translation>
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
        <translation>Afgift</translation>
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
    <name>levy::ui::MappingStep</name>
    <message>
        <source>Where the tax goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults for everything; rules by country, state or item are added later under Mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the chart of accounts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The chart of accounts is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two companies cannot begin their codes alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Avalara whether the codes are free …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingsPage</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
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
        <translation>Forbindelse</translation>
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
        <translation>Land</translation>
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
    <message>
        <source>The rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heads a column that says which taxes a rule is for</extracomment>
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
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
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
        <translation>Ser i bøgerne …</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Revisionsspor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle forbindelser</translation>
    </message>
    <message>
        <source>Documents processed</source>
        <translation>Behandlede dokumenter</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Bogført afgift</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Venter på gennemgang</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Afgift pr. jurisdiktion</translation>
    </message>
    <message>
        <source>posted, top ten</source>
        <translation>bogført, top ti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Documents per day</source>
        <translation>Dokumenter pr. dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln godkendelse</numerusform>
            <numerusform>%Ln godkendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s)</source>
        <translation>
            <numerusform>%Ln tilknytning</numerusform>
            <numerusform>%Ln tilknytninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anden</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Tallene kan ikke læses</translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Læser bogholderierne for første gang …</translation>
    </message>
    <message>
        <source>%1 without a person</source>
        <translation>%1 uden indgreb</translation>
    </message>
    <message>
        <source>%1 decided in Review</source>
        <translation>%1 afgjort i Gennemgang</translation>
    </message>
    <message>
        <source>Nothing is posted in this period</source>
        <translation>Intet er bogført i denne periode</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Intet venter på en person</translation>
    </message>
    <message>
        <source>Tried several times and parked</source>
        <translation>Forsøgt flere gange og parkeret</translation>
    </message>
    <message>
        <source>Replay them from the list</source>
        <translation>Kør dem igen fra listen</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Intet er mislykket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jurisdiction(s)</source>
        <translation>
            <numerusform>%Ln jurisdiktion mere</numerusform>
            <numerusform>%Ln jurisdiktioner mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::PlainPanel</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
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
        <translation>Tjeneste</translation>
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
        <translation>Postering</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiktion</translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
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
    <message>
        <source>Choose another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of %1 gets another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice for %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Revisionsspor</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Tilknytninger</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Intet arbejdsområde endnu</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReconciliationPage</name>
    <message numerus="yes">
        <source>Avalara: %Ln transaction(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %Ln entry(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices: %Ln document(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ran %1 · %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sync to step aside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the books …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept; run it again within six hours and it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every row as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Source less ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara, committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bogholderi</translation>
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
        <source>Kind of discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Leveres til</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Vis dokumentet</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not committed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an entry</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun; run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, see the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) are shown here; the CSV has all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of this comparison.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back: only another correction can follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) begun.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sync carries them through; then the books are compared again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the difference over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in the ledger or at Avalara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and name are in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence pack is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence pack is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyDialog</name>
    <message>
        <source>Reason for Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the reversal, in a period that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyPanel</name>
    <message>
        <source>What changed in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Postering</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewDetail</name>
    <message>
        <source>The one before</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Udelad…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Intet nummer endnu</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linje</numerusform>
            <numerusform>%Ln linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>ship to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Afgjort.</translation>
    </message>
    <message>
        <source>This document no longer waits for a person.</source>
        <translation>Dokumentet venter ikke længere på en person.</translation>
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
        <translation>Udelad %1</translation>
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
        <translation>Udelad</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 udeladt</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewList</name>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Efter årsag</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter alder</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Efter beløb</translation>
    </message>
    <message>
        <source>Documents that wait for a person</source>
        <translation>Dokumenter, der venter på en person</translation>
    </message>
    <message>
        <source>Reprocess all corrected</source>
        <translation>Behandl alle rettede</translation>
    </message>
    <message>
        <source>Fetches each document again; those that changed go on.</source>
        <translation>Henter hvert dokument igen; de ændrede går videre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait</source>
        <translation>
            <numerusform>%Ln dokument venter</numerusform>
            <numerusform>%Ln dokumenter venter</numerusform>
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
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Intet blev ændret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for a person cannot be read</source>
        <translation>Det, der venter på en person, kan ikke læses</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dokumentet kan ikke læses</translation>
    </message>
    <message>
        <source>Levy is still working</source>
        <translation>Levy arbejder stadig</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Intet venter på en person</translation>
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
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
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
        <translation>Vare</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <source>What else makes Levy ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked before a document goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Godkendelsesregler</translation>
    </message>
    <message>
        <source>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
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
        <source>Unusual signs</source>
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
        <translation>når fakturaen er endelig</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bogfør</translation>
    </message>
    <message>
        <source>Avalara is told to file only when the invoice is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Each rule by amount needs an amount, and a currency of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other change(s), not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleTable</name>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>short for &apos;number&apos;, heads a narrow column of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a person when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between an amount and a percentage, either of which is enough</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents had tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage, zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them met more than one rule.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleSettings</name>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: look for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: close of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: compare the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is worked on by itself, by this window in the background or by levy-cli serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>near real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at close of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near real time asks more often while there is traffic; webhooks make it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once on each business day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, Avalara and ledger of the month, every night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time zone of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself or because somebody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none while the background work is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleStep</name>
    <message>
        <source>Schedule and approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At close of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the ledger has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices that were not changed since that day are left as they were handled before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the tax is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the invoice is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bogfør</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the United States and Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that cannot be found waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Avalara&apos;s spelling without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a person compares the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a difference without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
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
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Seneste kald</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Kald i dag</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tilstand</translation>
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
        <translation>Produktionskonto</translation>
    </message>
    <message>
        <source>Sandbox account</source>
        <translation>Sandkassekonto</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licensnøgle</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bogfør</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Beregn</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observér</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ikke læst endnu</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>the count is of all companies of one ledger system together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Fornyer sig selv</translation>
    </message>
</context>
<context>
    <name>levy::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Godkendelsesregler</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikationer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanceret</translation>
    </message>
    <message>
        <source>For this computer and this person; takes effect at once.</source>
        <translation>For denne computer og person; gælder straks.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>System følger skrivebordet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Of words, dates and numbers.</source>
        <translation>For ord, datoer og tal.</translation>
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
        <source>%1 (partly translated)</source>
        <extracomment>a language for which not every text is translated yet</extracomment>
        <translation>%1 (delvist oversat)</translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does by itself while it is open or in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself</source>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SignDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, kept with the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SignInBox</name>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address at the end of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the address that the browser ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exact gives access to %Ln division(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page&apos;s address and paste it here within three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::SignOffBar</name>
    <message>
        <source>A second person reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed period is sealed only once somebody else has reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the seal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is for one connection: choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are to be mended or accepted first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The books agree; the period can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes need a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second signature seals the period; it must be another person than the preparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period can be changed, compared and signed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broken signature stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>Ser igen …</translation>
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
    <name>levy::ui::StepList</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ikke begyndt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
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
        <translation>Anvendt tilknytning</translation>
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
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>I drift</translation>
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
    <name>levy::ui::TaxPreview</name>
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
        <source>Correct the address first; then it can be previewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Avalara …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxTable</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiktion</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Afgiftspligtigt</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Fritaget</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Afgift pr. jurisdiktion</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
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
        <translation>Test</translation>
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
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>takes effect in %1 s</source>
        <translation>gælder om %1 s</translation>
    </message>
</context>
<context>
    <name>levy::ui::TopBar</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Åbner arbejdsområdet …</translation>
    </message>
    <message>
        <source>Nothing connected yet</source>
        <translation>Intet forbundet endnu</translation>
    </message>
    <message>
        <source>Stopping after the step in hand …</source>
        <translation>Stopper efter det igangværende trin …</translation>
    </message>
    <message>
        <source>Working, %1 of %2</source>
        <translation>Arbejder, %1 af %2</translation>
    </message>
    <message>
        <source>Reading the ledgers …</source>
        <translation>Læser bogholderierne …</translation>
    </message>
    <message>
        <source>Could not sync, %1</source>
        <translation>Kunne ikke synkronisere, %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ikke synkroniseret endnu</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Opdateret, %1</translation>
    </message>
    <message>
        <source>Partly up to date, %1</source>
        <translation>Delvist opdateret, %1</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · på pause</translation>
    </message>
    <message>
        <source>%1 · next at %2</source>
        <translation>%1 · næste %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Søg eller kør en kommando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Stop efter dette dokument</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisér nu</translation>
    </message>
</context>
<context>
    <name>levy::ui::Tray</name>
    <message>
        <source>Open Levy</source>
        <translation>Åbn Levy</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisér nu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Genoptag baggrundsarbejdet</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Sæt baggrundsarbejdet på pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for a person</source>
        <translation>
            <numerusform>%Ln dokument venter på en person</numerusform>
            <numerusform>%Ln dokumenter venter på en person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::TrialStep</name>
    <message>
        <source>tax onto the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the trial run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Afgift</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewed invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewing the last invoices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial run did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the last invoices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara keeps nothing of it, the ledger is unchanged, and Levy&apos;s list of documents is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no invoice of the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to preview. The connection itself works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these invoices to be decided by a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is what Review is for; it does not speak against turning on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) previewed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::TurnOnStep</name>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is tested. From now on Levy looks at new invoices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection begins in Observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bogholderi</translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online %1, signed in as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax to account %2, filed by %3, codes begin with %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that the ledger has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the connection on …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::VerdictBar</name>
    <message>
        <source>Verify</source>
        <translation>Verificér</translation>
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
<context>
    <name>levy::ui::VismaPanel</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Visma.net …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visma does not let Levy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::WebhookSettings</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, only without a proxy that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM, of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its app registration, for all its companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the vault and is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a signed message to the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it holds from the next start of the program that works on this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a signed message through the public address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the webhook …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message came through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDesk</name>
    <message>
        <source>Opening the set-up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDialog</name>
    <message>
        <source>Connect your systems</source>
        <translation>Forbind dine systemer</translation>
    </message>
    <message>
        <source>Opening the set-up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is recorded or posted until you go live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
