<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>AuditWords</name>
        <message>
            <source>Invoice found</source>
            <translation>Invoice found</translation>
        </message>
        <message>
            <source>Changed in the ledger</source>
            <translation>Changed in the ledger</translation>
        </message>
        <message>
            <source>Deleted in the ledger</source>
            <translation>Deleted in the ledger</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>Needs a person</translation>
        </message>
        <message>
            <source>Gave up for now</source>
            <translation>Gave up for now</translation>
        </message>
        <message>
            <source>Calculated again</source>
            <translation>Calculated again</translation>
        </message>
        <message>
            <source>Address validated</source>
            <translation>Address validated</translation>
        </message>
        <message>
            <source>Tax calculated</source>
            <translation>Tax calculated</translation>
        </message>
        <message>
            <source>Found committed</source>
            <translation>Found committed</translation>
        </message>
        <message>
            <source>Committed in Avalara</source>
            <translation>Committed in Avalara</translation>
        </message>
        <message>
            <source>Removed from Avalara</source>
            <translation>Removed from Avalara</translation>
        </message>
        <message>
            <source>Tax previewed</source>
            <translation>Tax previewed</translation>
        </message>
        <message>
            <source>Entry about to be written</source>
            <translation>Entry about to be written</translation>
        </message>
        <message>
            <source>Journal entry posted</source>
            <translation>Journal entry posted</translation>
        </message>
        <message>
            <source>Journal entry verified</source>
            <translation>Journal entry verified</translation>
        </message>
        <message>
            <source>No entry needed</source>
            <translation>No entry needed</translation>
        </message>
        <message>
            <source>Entry not in the ledger</source>
            <translation>Entry not in the ledger</translation>
        </message>
        <message>
            <source>Answer did not arrive</source>
            <translation>Answer did not arrive</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluded</translation>
        </message>
        <message>
            <source>Address corrected</source>
            <translation>Address corrected</translation>
        </message>
        <message>
            <source>Customer's address corrected</source>
            <translation>Customer's address corrected</translation>
        </message>
        <message>
            <source>Original named</source>
            <translation>Original named</translation>
        </message>
        <message>
            <source>Signs confirmed</source>
            <translation>Signs confirmed</translation>
        </message>
        <message>
            <source>Reprocess asked</source>
            <translation>Reprocess asked</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>Decision taken back</translation>
        </message>
        <message>
            <source>Mapping rules changed</source>
            <translation>Mapping rules changed</translation>
        </message>
        <message>
            <source>Configuration changed</source>
            <translation>Configuration changed</translation>
        </message>
        <message>
            <source>Rules for documents changed</source>
            <translation>Rules for documents changed</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Notice of the feed</source>
            <translation>Notice of the feed</translation>
        </message>
        <message>
            <source>Reading failed</source>
            <translation>Reading failed</translation>
        </message>
        <message>
            <source>Tried again</source>
            <translation>Tried again</translation>
        </message>
        <message>
            <source>Old bodies removed</source>
            <translation>Old bodies removed</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Levy</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unclear</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>%1 was found in the ledger.</source>
            <translation>%1 was found in the ledger.</translation>
        </message>
        <message>
            <source>%1 changed in the ledger.</source>
            <translation>%1 changed in the ledger.</translation>
        </message>
        <message>
            <source>Back in the ledger</source>
            <translation>Back in the ledger</translation>
        </message>
        <message>
            <source>%1 had been deleted and is in the ledger again.</source>
            <translation>%1 had been deleted and is in the ledger again.</translation>
        </message>
        <message>
            <source>Change withdrawn</source>
            <translation>Change withdrawn</translation>
        </message>
        <message>
            <source>%1 is in the ledger again as it was committed.</source>
            <translation>%1 is in the ledger again as it was committed.</translation>
        </message>
        <message>
            <source>Corrected in the ledger</source>
            <translation>Corrected in the ledger</translation>
        </message>
        <message>
            <source>What %1 waited for was corrected in the ledger.</source>
            <translation>What %1 waited for was corrected in the ledger.</translation>
        </message>
        <message>
            <source>%1 was deleted in the ledger before anything was sent.</source>
            <translation>%1 was deleted in the ledger before anything was sent.</translation>
        </message>
        <message>
            <source>%1 waits for a person: %2.</source>
            <translation>%1 waits for a person: %2.</translation>
        </message>
        <message>
            <source>%1 was tried several times and parked; it can be processed again at any time.</source>
            <translation>%1 was tried several times and parked; it can be processed again at any time.</translation>
        </message>
        <message>
            <source>Recorded anew</source>
            <translation>Recorded anew</translation>
        </message>
        <message>
            <source>%1 is recorded anew under another code.</source>
            <translation>%1 is recorded anew under another code.</translation>
        </message>
        <message>
            <source>Calculated for a look</source>
            <translation>Calculated for a look</translation>
        </message>
        <message>
            <source>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</source>
            <translation>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</translation>
        </message>
        <message>
            <source>%1 differs from what was calculated and is calculated again.</source>
            <translation>%1 differs from what was calculated and is calculated again.</translation>
        </message>
        <message>
            <source>%1: Avalara recognised the ship-to address.</source>
            <translation>%1: Avalara recognised the ship-to address.</translation>
        </message>
        <message>
            <source>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</source>
            <translation>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</translation>
        </message>
        <message>
            <source>%1: Avalara already holds this document as Committed with the same content; it is taken over.</source>
            <translation>%1: Avalara already holds this document as Committed with the same content; it is taken over.</translation>
        </message>
        <message>
            <source>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</source>
            <translation>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</translation>
        </message>
        <message>
            <source>%1: the Saved document was deleted at Avalara.</source>
            <translation>%1: the Saved document was deleted at Avalara.</translation>
        </message>
        <message>
            <source>%1: the tax was estimated; nothing was recorded.</source>
            <translation>%1: the tax was estimated; nothing was recorded.</translation>
        </message>
        <message>
            <source>Adjusted at Avalara</source>
            <translation>Adjusted at Avalara</translation>
        </message>
        <message>
            <source>%1 was adjusted at Avalara.</source>
            <translation>%1 was adjusted at Avalara.</translation>
        </message>
        <message>
            <source>Voided at Avalara</source>
            <translation>Voided at Avalara</translation>
        </message>
        <message>
            <source>%1 was voided at Avalara; nothing of it is left in the ledger.</source>
            <translation>%1 was voided at Avalara; nothing of it is left in the ledger.</translation>
        </message>
        <message>
            <source>Second transaction voided</source>
            <translation>Second transaction voided</translation>
        </message>
        <message>
            <source>A second transaction for the same sale was voided at Avalara.</source>
            <translation>A second transaction for the same sale was voided at Avalara.</translation>
        </message>
        <message>
            <source>Reversal recorded</source>
            <translation>Reversal recorded</translation>
        </message>
        <message>
            <source>The document that reverses %1 is recorded at Avalara.</source>
            <translation>The document that reverses %1 is recorded at Avalara.</translation>
        </message>
        <message>
            <source>Reversed at Avalara</source>
            <translation>Reversed at Avalara</translation>
        </message>
        <message>
            <source>%1 is reversed at Avalara.</source>
            <translation>%1 is reversed at Avalara.</translation>
        </message>
        <message>
            <source>%1: the entry in the ledger is about to be written.</source>
            <translation>%1: the entry in the ledger is about to be written.</translation>
        </message>
        <message>
            <source>Entry not sent</source>
            <translation>Entry not sent</translation>
        </message>
        <message>
            <source>%1: the entry was not written after all. Nothing was sent.</source>
            <translation>%1: the entry was not written after all. Nothing was sent.</translation>
        </message>
        <message>
            <source>%1: the ledger took the entry.</source>
            <translation>%1: the ledger took the entry.</translation>
        </message>
        <message>
            <source>%1: the entry was read back and agrees to the cent.</source>
            <translation>%1: the entry was read back and agrees to the cent.</translation>
        </message>
        <message>
            <source>Entry not released</source>
            <translation>Entry not released</translation>
        </message>
        <message>
            <source>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</source>
            <translation>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</translation>
        </message>
        <message>
            <source>%1: nothing has to be posted; the tax in the ledger agrees with Avalara's.</source>
            <translation>%1: nothing has to be posted; the tax in the ledger agrees with Avalara's.</translation>
        </message>
        <message>
            <source>No entry wanted</source>
            <translation>No entry wanted</translation>
        </message>
        <message>
            <source>%1: nothing is written into the ledger, because the connection only calculates.</source>
            <translation>%1: nothing is written into the ledger, because the connection only calculates.</translation>
        </message>
        <message>
            <source>%1: the ledger does not have the entry.</source>
            <translation>%1: the ledger does not have the entry.</translation>
        </message>
        <message>
            <source>%1: the ledger's answer to the writing did not arrive. Levy looks what is there before it writes anything again.</source>
            <translation>%1: the ledger's answer to the writing did not arrive. Levy looks what is there before it writes anything again.</translation>
        </message>
        <message>
            <source>%1 was approved to go on.</source>
            <translation>%1 was approved to go on.</translation>
        </message>
        <message>
            <source>%1 was excluded; Levy does not send it.</source>
            <translation>%1 was excluded; Levy does not send it.</translation>
        </message>
        <message>
            <source>Handled outside</source>
            <translation>Handled outside</translation>
        </message>
        <message>
            <source>%1 was handled outside Levy; nothing is sent for it.</source>
            <translation>%1 was handled outside Levy; nothing is sent for it.</translation>
        </message>
        <message>
            <source>The ship-to address of %1 was corrected.</source>
            <translation>The ship-to address of %1 was corrected.</translation>
        </message>
        <message>
            <source>The ship-to address of a customer was corrected.</source>
            <translation>The ship-to address of a customer was corrected.</translation>
        </message>
        <message>
            <source>For the credit note %1 its invoice was named.</source>
            <translation>For the credit note %1 its invoice was named.</translation>
        </message>
        <message>
            <source>The unusual signs of this company's documents were confirmed.</source>
            <translation>The unusual signs of this company's documents were confirmed.</translation>
        </message>
        <message>
            <source>Day of the entry chosen</source>
            <translation>Day of the entry chosen</translation>
        </message>
        <message>
            <source>Another day was chosen for the entry of %1.</source>
            <translation>Another day was chosen for the entry of %1.</translation>
        </message>
        <message>
            <source>%1 is processed again.</source>
            <translation>%1 is processed again.</translation>
        </message>
        <message>
            <source>The decision about %1 was taken back before it took effect.</source>
            <translation>The decision about %1 was taken back before it took effect.</translation>
        </message>
        <message>
            <source>Remedy given up</source>
            <translation>Remedy given up</translation>
        </message>
        <message>
            <source>What was chosen for %1 is dropped; nothing of it was written.</source>
            <translation>What was chosen for %1 is dropped; nothing of it was written.</translation>
        </message>
        <message>
            <source>Adjustment chosen</source>
            <translation>Adjustment chosen</translation>
        </message>
        <message>
            <source>%1 is adjusted at Avalara and the difference posted.</source>
            <translation>%1 is adjusted at Avalara and the difference posted.</translation>
        </message>
        <message>
            <source>Repost chosen</source>
            <translation>Repost chosen</translation>
        </message>
        <message>
            <source>%1 is taken back and recorded anew.</source>
            <translation>%1 is taken back and recorded anew.</translation>
        </message>
        <message>
            <source>Void chosen</source>
            <translation>Void chosen</translation>
        </message>
        <message>
            <source>%1 is taken back in the ledger and voided at Avalara.</source>
            <translation>%1 is taken back in the ledger and voided at Avalara.</translation>
        </message>
        <message>
            <source>Reversal chosen</source>
            <translation>Reversal chosen</translation>
        </message>
        <message>
            <source>%1 is taken back in the ledger and reversed at Avalara.</source>
            <translation>%1 is taken back in the ledger and reversed at Avalara.</translation>
        </message>
        <message>
            <source>Posting again asked</source>
            <translation>Posting again asked</translation>
        </message>
        <message>
            <source>%1: the ledger has the entry no more; it is looked for once more and then posted again.</source>
            <translation>%1: the ledger has the entry no more; it is looked for once more and then posted again.</translation>
        </message>
        <message>
            <source>Committing again asked</source>
            <translation>Committing again asked</translation>
        </message>
        <message>
            <source>%1: its commit was taken back at Avalara; it is committed again.</source>
            <translation>%1: its commit was taken back at Avalara; it is committed again.</translation>
        </message>
        <message>
            <source>Recording again asked</source>
            <translation>Recording again asked</translation>
        </message>
        <message>
            <source>%1 is not at Avalara any more; it is recorded again.</source>
            <translation>%1 is not at Avalara any more; it is recorded again.</translation>
        </message>
        <message>
            <source>Recording anew asked</source>
            <translation>Recording anew asked</translation>
        </message>
        <message>
            <source>%1 was voided at Avalara; it is recorded anew under another code.</source>
            <translation>%1 was voided at Avalara; it is recorded anew under another code.</translation>
        </message>
        <message>
            <source>Withdrawal chosen</source>
            <translation>Withdrawal chosen</translation>
        </message>
        <message>
            <source>%1 was voided at Avalara; it is taken back in the ledger as well.</source>
            <translation>%1 was voided at Avalara; it is taken back in the ledger as well.</translation>
        </message>
        <message>
            <source>Our figures restored</source>
            <translation>Our figures restored</translation>
        </message>
        <message>
            <source>%1 was changed at Avalara; another version brings it back to what the ledger says.</source>
            <translation>%1 was changed at Avalara; another version brings it back to what the ledger says.</translation>
        </message>
        <message>
            <source>Avalara's tax taken over</source>
            <translation>Avalara's tax taken over</translation>
        </message>
        <message>
            <source>The tax that %1 was given at Avalara is taken over; the difference is posted.</source>
            <translation>The tax that %1 was given at Avalara is taken over; the difference is posted.</translation>
        </message>
        <message>
            <source>Second entry taken back</source>
            <translation>Second entry taken back</translation>
        </message>
        <message>
            <source>%1: a second entry with Levy's marker is taken back.</source>
            <translation>%1: a second entry with Levy's marker is taken back.</translation>
        </message>
        <message>
            <source>The mapping rules of %3 were changed.</source>
            <translation>The mapping rules of %3 were changed.</translation>
        </message>
        <message>
            <source>The workspace was restored from a backup.</source>
            <translation>The workspace was restored from a backup.</translation>
        </message>
        <message>
            <source>The configuration was changed.</source>
            <translation>The configuration was changed.</translation>
        </message>
        <message>
            <source>The rules for documents of %3 were changed.</source>
            <translation>The rules for documents of %3 were changed.</translation>
        </message>
        <message>
            <source>Rule for signing changed</source>
            <translation>Rule for signing changed</translation>
        </message>
        <message>
            <source>It was changed whether a signed period needs a second person's review.</source>
            <translation>It was changed whether a signed period needs a second person's review.</translation>
        </message>
        <message>
            <source>Changes held</source>
            <translation>Changes held</translation>
        </message>
        <message>
            <source>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</source>
            <translation>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</translation>
        </message>
        <message>
            <source>Held changes accepted</source>
            <translation>Held changes accepted</translation>
        </message>
        <message>
            <source>The held changes of %3 were accepted.</source>
            <translation>The held changes of %3 were accepted.</translation>
        </message>
        <message>
            <source>Held changes dismissed</source>
            <translation>Held changes dismissed</translation>
        </message>
        <message>
            <source>The held changes of %3 were dismissed; its documents stay as they are.</source>
            <translation>The held changes of %3 were dismissed; its documents stay as they are.</translation>
        </message>
        <message>
            <source>Fewer documents than before</source>
            <translation>Fewer documents than before</translation>
        </message>
        <message>
            <source>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</source>
            <translation>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</translation>
        </message>
        <message>
            <source>The reading of %3 gave a notice.</source>
            <translation>The reading of %3 gave a notice.</translation>
        </message>
        <message>
            <source>The ledger of %3 could not be read.</source>
            <translation>The ledger of %3 could not be read.</translation>
        </message>
        <message>
            <source>The step did not go through and is tried again.</source>
            <translation>The step did not go through and is tried again.</translation>
        </message>
        <message>
            <source>Old requests and answers were removed; their events stay.</source>
            <translation>Old requests and answers were removed; their events stay.</translation>
        </message>
        <message>
            <source>Comparison begun</source>
            <translation>Comparison begun</translation>
        </message>
        <message>
            <source>The books of %3 are being compared.</source>
            <translation>The books of %3 are being compared.</translation>
        </message>
        <message>
            <source>Books compared</source>
            <translation>Books compared</translation>
        </message>
        <message>
            <source>The books of %3 were compared.</source>
            <translation>The books of %3 were compared.</translation>
        </message>
        <message>
            <source>Comparison given up</source>
            <translation>Comparison given up</translation>
        </message>
        <message>
            <source>The comparison of the books of %3 was given up.</source>
            <translation>The comparison of the books of %3 was given up.</translation>
        </message>
        <message>
            <source>Difference accepted</source>
            <translation>Difference accepted</translation>
        </message>
        <message>
            <source>A difference of %3 was accepted.</source>
            <translation>A difference of %3 was accepted.</translation>
        </message>
        <message>
            <source>Mend chosen</source>
            <translation>Mend chosen</translation>
        </message>
        <message>
            <source>A difference of %3 is to be mended.</source>
            <translation>A difference of %3 is to be mended.</translation>
        </message>
        <message>
            <source>Evidence written</source>
            <translation>Evidence written</translation>
        </message>
        <message>
            <source>The evidence of a period of %3 was written.</source>
            <translation>The evidence of a period of %3 was written.</translation>
        </message>
        <message>
            <source>Period signed off</source>
            <translation>Period signed off</translation>
        </message>
        <message>
            <source>A period of %3 was signed off.</source>
            <translation>A period of %3 was signed off.</translation>
        </message>
        <message>
            <source>Sign-off reviewed</source>
            <translation>Sign-off reviewed</translation>
        </message>
        <message>
            <source>The sign-off of a period of %3 was reviewed.</source>
            <translation>The sign-off of a period of %3 was reviewed.</translation>
        </message>
        <message>
            <source>Seal broken</source>
            <translation>Seal broken</translation>
        </message>
        <message>
            <source>The seal over a period of %3 was broken.</source>
            <translation>The seal over a period of %3 was broken.</translation>
        </message>
        <message>
            <source>Avalara tested</source>
            <translation>Avalara tested</translation>
        </message>
        <message>
            <source>The access to Avalara was tested.</source>
            <translation>The access to Avalara was tested.</translation>
        </message>
        <message>
            <source>Codes looked for</source>
            <translation>Codes looked for</translation>
        </message>
        <message>
            <source>Avalara was asked whether the codes are free.</source>
            <translation>Avalara was asked whether the codes are free.</translation>
        </message>
        <message>
            <source>Somebody signed in for %3.</source>
            <translation>Somebody signed in for %3.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>Somebody signed in at Exact Online, or tried to.</source>
            <translation>Somebody signed in at Exact Online, or tried to.</translation>
        </message>
        <message>
            <source>Companies found</source>
            <translation>Companies found</translation>
        </message>
        <message>
            <source>The companies that the sign-in sees were read.</source>
            <translation>The companies that the sign-in sees were read.</translation>
        </message>
        <message>
            <source>Rights tested</source>
            <translation>Rights tested</translation>
        </message>
        <message>
            <source>The rights in a company were tested.</source>
            <translation>The rights in a company were tested.</translation>
        </message>
        <message>
            <source>Company asked</source>
            <translation>Company asked</translation>
        </message>
        <message>
            <source>Visma.net was asked for the company.</source>
            <translation>Visma.net was asked for the company.</translation>
        </message>
        <message>
            <source>Chart of accounts read</source>
            <translation>Chart of accounts read</translation>
        </message>
        <message>
            <source>The chart of accounts was read.</source>
            <translation>The chart of accounts was read.</translation>
        </message>
        <message>
            <source>Trial run</source>
            <translation>Trial run</translation>
        </message>
        <message>
            <source>Invoices were previewed; nothing was recorded.</source>
            <translation>Invoices were previewed; nothing was recorded.</translation>
        </message>
        <message>
            <source>Webhook subscription</source>
            <translation>Webhook subscription</translation>
        </message>
        <message>
            <source>The webhook subscription at Exact Online was looked after.</source>
            <translation>The webhook subscription at Exact Online was looked after.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Levy called a service: %1.</source>
            <translation>Levy called a service: %1.</translation>
        </message>
        <message>
            <source>Document without a number</source>
            <translation>Document without a number</translation>
        </message>
        <message>
            <source>Workspace restored</source>
            <translation>Workspace restored</translation>
        </message>
    </context>
    <context>
        <name>AvalaraErrors</name>
        <message>
            <source>This attempt changed nothing at Avalara and nothing in the ledger.</source>
            <translation>This attempt changed nothing at Avalara and nothing in the ledger.</translation>
        </message>
        <message>
            <source>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</source>
            <translation>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</translation>
        </message>
        <message>
            <source>Avalara has calculated no tax for this document, so none has been posted for it.</source>
            <translation>Avalara has calculated no tax for this document, so none has been posted for it.</translation>
        </message>
        <message>
            <source>Correct it in the ledger and choose Try again; Levy reads the document afresh.</source>
            <translation>Correct it in the ledger and choose Try again; Levy reads the document afresh.</translation>
        </message>
        <message>
            <source>This is a mistake in Levy, not in your document: please report it with the details shown here.</source>
            <translation>This is a mistake in Levy, not in your document: please report it with the details shown here.</translation>
        </message>
        <message>
            <source>You need do nothing: Levy tries again by itself.</source>
            <translation>You need do nothing: Levy tries again by itself.</translation>
        </message>
        <message>
            <source>Avalara received more calls than it accepts at once.</source>
            <translation>Avalara received more calls than it accepts at once.</translation>
        </message>
        <message>
            <source>Avalara reported a fault on its own side.</source>
            <translation>Avalara reported a fault on its own side.</translation>
        </message>
        <message>
            <source>Levy tries again by itself; if it lasts, look at Avalara's status page.</source>
            <translation>Levy tries again by itself; if it lasts, look at Avalara's status page.</translation>
        </message>
        <message>
            <source>No answer came from Avalara.</source>
            <translation>No answer came from Avalara.</translation>
        </message>
        <message>
            <source>Check the internet connection; Levy tries again by itself.</source>
            <translation>Check the internet connection; Levy tries again by itself.</translation>
        </message>
        <message>
            <source>Avalara received the document only in part.</source>
            <translation>Avalara received the document only in part.</translation>
        </message>
        <message>
            <source>Levy sends it again; if it fails once more, look for unusual characters in its texts.</source>
            <translation>Levy sends it again; if it fails once more, look for unusual characters in its texts.</translation>
        </message>
        <message>
            <source>Levy was closed during the call.</source>
            <translation>Levy was closed during the call.</translation>
        </message>
        <message>
            <source>The answer did not come from Avalara, or Levy cannot read it.</source>
            <translation>The answer did not come from Avalara, or Levy cannot read it.</translation>
        </message>
        <message>
            <source>Check whether a proxy or a sign-in page of your network answers in Avalara's place.</source>
            <translation>Check whether a proxy or a sign-in page of your network answers in Avalara's place.</translation>
        </message>
        <message>
            <source>The tax amounts in Avalara's answer do not add up.</source>
            <translation>The tax amounts in Avalara's answer do not add up.</translation>
        </message>
        <message>
            <source>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</source>
            <translation>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</translation>
        </message>
        <message>
            <source>Compare the document in Avalara's own screen and ask Avalara's support.</source>
            <translation>Compare the document in Avalara's own screen and ask Avalara's support.</translation>
        </message>
        <message>
            <source>Avalara answered with another document than the one that was asked for.</source>
            <translation>Avalara answered with another document than the one that was asked for.</translation>
        </message>
        <message>
            <source>Open the document in Avalara and compare it before you try again.</source>
            <translation>Open the document in Avalara and compare it before you try again.</translation>
        </message>
        <message>
            <source>Avalara does not accept the account number and licence key.</source>
            <translation>Avalara does not accept the account number and licence key.</translation>
        </message>
        <message>
            <source>Ask your administrator to enter the current licence key under Connections.</source>
            <translation>Ask your administrator to enter the current licence key under Connections.</translation>
        </message>
        <message>
            <source>Avalara could not read the sign-in that Levy sent.</source>
            <translation>Avalara could not read the sign-in that Levy sent.</translation>
        </message>
        <message>
            <source>Enter the account number and licence key again; if that does not help, report it.</source>
            <translation>Enter the account number and licence key again; if that does not help, report it.</translation>
        </message>
        <message>
            <source>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator's role.</source>
            <translation>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator's role.</translation>
        </message>
        <message>
            <source>Ask your Avalara administrator to give the key's user the role that is missing.</source>
            <translation>Ask your Avalara administrator to give the key's user the role that is missing.</translation>
        </message>
        <message>
            <source>The Avalara account or its user is no longer active.</source>
            <translation>The Avalara account or its user is no longer active.</translation>
        </message>
        <message>
            <source>Ask your Avalara administrator or Avalara to reactivate it.</source>
            <translation>Ask your Avalara administrator or Avalara to reactivate it.</translation>
        </message>
        <message>
            <source>The Avalara account does not include the service that this needs.</source>
            <translation>The Avalara account does not include the service that this needs.</translation>
        </message>
        <message>
            <source>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</source>
            <translation>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</translation>
        </message>
        <message>
            <source>Avalara does not accept calls from this network.</source>
            <translation>Avalara does not accept calls from this network.</translation>
        </message>
        <message>
            <source>Ask your administrator to add this network to the addresses allowed at Avalara.</source>
            <translation>Ask your administrator to add this network to the addresses allowed at Avalara.</translation>
        </message>
        <message>
            <source>Avalara has no active company with the code that is set for this connection.</source>
            <translation>Avalara has no active company with the code that is set for this connection.</translation>
        </message>
        <message>
            <source>Ask your administrator to choose the company under Connections.</source>
            <translation>Ask your administrator to choose the company under Connections.</translation>
        </message>
        <message>
            <source>The reporting location is not set up at Avalara.</source>
            <translation>The reporting location is not set up at Avalara.</translation>
        </message>
        <message>
            <source>Set the location up at Avalara or take it out of the connection's settings.</source>
            <translation>Set the location up at Avalara or take it out of the connection's settings.</translation>
        </message>
        <message>
            <source>Avalara refuses this sale because no registration is declared where it is taxed.</source>
            <translation>Avalara refuses this sale because no registration is declared where it is taxed.</translation>
        </message>
        <message>
            <source>Let your tax adviser decide where to register, and declare it at Avalara.</source>
            <translation>Let your tax adviser decide where to register, and declare it at Avalara.</translation>
        </message>
        <message>
            <source>Avalara does not calculate tax for this country with your account.</source>
            <translation>Avalara does not calculate tax for this country with your account.</translation>
        </message>
        <message>
            <source>Check the country in the addresses; if it is right, ask Avalara to add it.</source>
            <translation>Check the country in the addresses; if it is right, ask Avalara to add it.</translation>
        </message>
        <message>
            <source>The connection to Avalara is not fully set up.</source>
            <translation>The connection to Avalara is not fully set up.</translation>
        </message>
        <message>
            <source>Complete the address, account number and licence key under Connections.</source>
            <translation>Complete the address, account number and licence key under Connections.</translation>
        </message>
        <message>
            <source>Avalara has no document with this code and type.</source>
            <translation>Avalara has no document with this code and type.</translation>
        </message>
        <message>
            <source>The document is not in Avalara's books, so Avalara will not report it.</source>
            <translation>The document is not in Avalara's books, so Avalara will not report it.</translation>
        </message>
        <message>
            <source>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</source>
            <translation>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</translation>
        </message>
        <message>
            <source>Avalara already has a final document with this code.</source>
            <translation>Avalara already has a final document with this code.</translation>
        </message>
        <message>
            <source>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</source>
            <translation>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</translation>
        </message>
        <message>
            <source>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</source>
            <translation>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</translation>
        </message>
        <message>
            <source>The document's state at Avalara does not allow this step.</source>
            <translation>The document's state at Avalara does not allow this step.</translation>
        </message>
        <message>
            <source>The document at Avalara is unchanged.</source>
            <translation>The document at Avalara is unchanged.</translation>
        </message>
        <message>
            <source>Levy reads its state again; if it is not as you expect, open it in Avalara.</source>
            <translation>Levy reads its state again; if it is not as you expect, open it in Avalara.</translation>
        </message>
        <message>
            <source>The document is voided at Avalara already.</source>
            <translation>The document is voided at Avalara already.</translation>
        </message>
        <message>
            <source>Avalara will not report it, which is what was wanted.</source>
            <translation>Avalara will not report it, which is what was wanted.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Nothing is left to do.</translation>
        </message>
        <message>
            <source>Avalara has reported this document on a tax return; it can no longer change.</source>
            <translation>Avalara has reported this document on a tax return; it can no longer change.</translation>
        </message>
        <message>
            <source>The reported tax stays as it is.</source>
            <translation>The reported tax stays as it is.</translation>
        </message>
        <message>
            <source>Correct it with a credit note and, if needed, a new invoice.</source>
            <translation>Correct it with a credit note and, if needed, a new invoice.</translation>
        </message>
        <message>
            <source>Avalara found a difference between its document and the date or amounts sent.</source>
            <translation>Avalara found a difference between its document and the date or amounts sent.</translation>
        </message>
        <message>
            <source>The document at Avalara is unchanged and not final.</source>
            <translation>The document at Avalara is unchanged and not final.</translation>
        </message>
        <message>
            <source>Compare both documents and decide which one is right.</source>
            <translation>Compare both documents and decide which one is right.</translation>
        </message>
        <message>
            <source>Avalara cannot make this refund from the original invoice.</source>
            <translation>Avalara cannot make this refund from the original invoice.</translation>
        </message>
        <message>
            <source>Compare the credit note with the original invoice, then try again or report it.</source>
            <translation>Compare the credit note with the original invoice, then try again or report it.</translation>
        </message>
        <message>
            <source>An address in the document cannot be right, for example a postal code that is not in its state.</source>
            <translation>An address in the document cannot be right, for example a postal code that is not in its state.</translation>
        </message>
        <message>
            <source>Avalara cannot find out which tax authorities an address belongs to.</source>
            <translation>Avalara cannot find out which tax authorities an address belongs to.</translation>
        </message>
        <message>
            <source>Complete street, city, state and postal code in the ledger and choose Try again.</source>
            <translation>Complete street, city, state and postal code in the ledger and choose Try again.</translation>
        </message>
        <message>
            <source>The address that the goods leave from or go to is missing.</source>
            <translation>The address that the goods leave from or go to is missing.</translation>
        </message>
        <message>
            <source>Add the delivery address in the ledger, or the warehouse address in the connection's settings.</source>
            <translation>Add the delivery address in the ledger, or the warehouse address in the connection's settings.</translation>
        </message>
        <message>
            <source>Avalara does not accept the date of the document or its original.</source>
            <translation>Avalara does not accept the date of the document or its original.</translation>
        </message>
        <message>
            <source>A text in the document is longer than Avalara accepts.</source>
            <translation>A text in the document is longer than Avalara accepts.</translation>
        </message>
        <message>
            <source>Shorten the field named in the details in the ledger and choose Try again.</source>
            <translation>Shorten the field named in the details in the ledger and choose Try again.</translation>
        </message>
        <message>
            <source>Avalara refused the document; its own words are shown below.</source>
            <translation>Avalara refused the document; its own words are shown below.</translation>
        </message>
        <message>
            <source>The document has no lines.</source>
            <translation>The document has no lines.</translation>
        </message>
        <message>
            <source>There is nothing to calculate tax on, and none has been posted.</source>
            <translation>There is nothing to calculate tax on, and none has been posted.</translation>
        </message>
        <message>
            <source>Add the lines in the ledger, or exclude the document in Levy.</source>
            <translation>Add the lines in the ledger, or exclude the document in Levy.</translation>
        </message>
        <message>
            <source>A field that Avalara needs is empty.</source>
            <translation>A field that Avalara needs is empty.</translation>
        </message>
        <message>
            <source>Fill the field named in the details in the ledger and choose Try again.</source>
            <translation>Fill the field named in the details in the ledger and choose Try again.</translation>
        </message>
        <message>
            <source>A code or number in the document holds a character that Avalara cannot look up.</source>
            <translation>A code or number in the document holds a character that Avalara cannot look up.</translation>
        </message>
        <message>
            <source>Two lines of the document have the same number.</source>
            <translation>Two lines of the document have the same number.</translation>
        </message>
        <message>
            <source>The document's currency is not a known currency.</source>
            <translation>The document's currency is not a known currency.</translation>
        </message>
        <message>
            <source>An amount has more decimals than its currency.</source>
            <translation>An amount has more decimals than its currency.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total of the document.</source>
            <translation>The lines do not add up to the total of the document.</translation>
        </message>
        <message>
            <source>Levy sends no document that does not add up, so no tax has been posted for it.</source>
            <translation>Levy sends no document that does not add up, so no tax has been posted for it.</translation>
        </message>
        <message>
            <source>Look for a discount or charge that stands only in the total, and enter it as a line.</source>
            <translation>Look for a discount or charge that stands only in the total, and enter it as a line.</translation>
        </message>
        <message>
            <source>Some prices in the document include tax and others do not.</source>
            <translation>Some prices in the document include tax and others do not.</translation>
        </message>
        <message>
            <source>Avalara checks addresses in the United States and Canada only.</source>
            <translation>Avalara checks addresses in the United States and Canada only.</translation>
        </message>
        <message>
            <source>The tax is calculated without this check.</source>
            <translation>The tax is calculated without this check.</translation>
        </message>
        <message>
            <source>Avalara could not understand what Levy sent.</source>
            <translation>Avalara could not understand what Levy sent.</translation>
        </message>
        <message>
            <source>Avalara answered with a failure that was asked for as a test.</source>
            <translation>Avalara answered with a failure that was asked for as a test.</translation>
        </message>
    </context>
    <context>
        <name>BooksCauses</name>
        <message>
            <source>Changes of a ledger are held</source>
            <translation>Changes of a ledger are held</translation>
        </message>
        <message numerus="yes">
            <source>%1 says that %n document(s) are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</source>
            <translation>
                <numerusform>%1 says that %n document are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</numerusform>
                <numerusform>%1 says that %n documents are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</numerusform>
            </translation>
        </message>
        <message>
            <source>A period waits for its reviewer</source>
            <translation>A period waits for its reviewer</translation>
        </message>
        <message>
            <source>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</source>
            <translation>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</translation>
        </message>
        <message>
            <source>The books part</source>
            <translation>The books part</translation>
        </message>
        <message numerus="yes">
            <source>The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</source>
            <translation>
                <numerusform>The comparison of %1 from %2 to %3 found %n place where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</numerusform>
                <numerusform>The comparison of %1 from %2 to %3 found %n places where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</numerusform>
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
            <translation>Source</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Last change, UTC</source>
            <translation>Last change, UTC</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Needs review</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluded</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Committed</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <source>In the service's own words: "%1".</source>
            <translation>In the service's own words: "%1".</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Exact Online</source>
            <translation>Exact Online</translation>
        </message>
        <message>
            <source>Visma.net</source>
            <translation>Visma.net</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Levy</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</source>
            <translation>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</source>
            <translation>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</translation>
        </message>
        <message>
            <source>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</source>
            <translation>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</translation>
        </message>
        <message>
            <source>The day's calls are used</source>
            <translation>The day's calls are used</translation>
        </message>
        <message>
            <source>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</source>
            <translation>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</translation>
        </message>
        <message>
            <source>Too many refusals</source>
            <translation>Too many refusals</translation>
        </message>
        <message>
            <source>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</source>
            <translation>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</translation>
        </message>
        <message>
            <source>Limit reached</source>
            <translation>Limit reached</translation>
        </message>
        <message>
            <source>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</source>
            <translation>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</translation>
        </message>
        <message>
            <source>Service in trouble</source>
            <translation>Service in trouble</translation>
        </message>
        <message>
            <source>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</source>
            <translation>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>Sign-in needed</translation>
        </message>
        <message>
            <source>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</source>
            <translation>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Not allowed</translation>
        </message>
        <message>
            <source>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</source>
            <translation>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 does not have what was asked for. Nothing was changed.</source>
            <translation>%1 does not have what was asked for. Nothing was changed.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</source>
            <translation>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Changed meanwhile</translation>
        </message>
        <message>
            <source>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</source>
            <translation>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</translation>
        </message>
        <message>
            <source>Unreadable answer</source>
            <translation>Unreadable answer</translation>
        </message>
        <message>
            <source>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</source>
            <translation>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</translation>
        </message>
        <message>
            <source>Workspace trouble</source>
            <translation>Workspace trouble</translation>
        </message>
        <message>
            <source>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</source>
            <translation>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</translation>
        </message>
        <message>
            <source>Secret missing</source>
            <translation>Secret missing</translation>
        </message>
        <message>
            <source>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with 'levy-cli config apply' or sign in again.</source>
            <translation>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with 'levy-cli config apply' or sign in again.</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>Keychain locked</translation>
        </message>
        <message>
            <source>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</source>
            <translation>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</source>
            <translation>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Not usable</translation>
        </message>
        <message>
            <source>This cannot be used as it is, and nothing was changed: %1.</source>
            <translation>This cannot be used as it is, and nothing was changed: %1.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</source>
            <translation>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</translation>
        </message>
        <message>
            <source>Levy's own mistake</source>
            <translation>Levy's own mistake</translation>
        </message>
        <message>
            <source>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</source>
            <translation>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</translation>
        </message>
        <message>
            <source>The customer's account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</source>
            <translation>The customer's account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</translation>
        </message>
        <message>
            <source>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</source>
            <translation>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</translation>
        </message>
        <message>
            <source>An expense account is debited: the company bears the tax itself.</source>
            <translation>An expense account is debited: the company bears the tax itself.</translation>
        </message>
        <message>
            <source>No debit side is chosen, so nothing can be posted.</source>
            <translation>No debit side is chosen, so nothing can be posted.</translation>
        </message>
        <message>
            <source>the country is missing</source>
            <translation>the country is missing</translation>
        </message>
        <message>
            <source>the country code is unknown</source>
            <translation>the country code is unknown</translation>
        </message>
        <message>
            <source>state or province and postal code are missing</source>
            <translation>state or province and postal code are missing</translation>
        </message>
        <message>
            <source>the postal code is missing</source>
            <translation>the postal code is missing</translation>
        </message>
        <message>
            <source>the postal code does not have the form of its country</source>
            <translation>the postal code does not have the form of its country</translation>
        </message>
        <message>
            <source>city and postal code are missing</source>
            <translation>city and postal code are missing</translation>
        </message>
        <message>
            <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
            <translation>The ship-to address could not be validated, so the document was not sent to Avalara.</translation>
        </message>
        <message>
            <source>What is wrong: %1.</source>
            <translation>What is wrong: %1.</translation>
        </message>
        <message>
            <source>Avalara says: "%1".</source>
            <translation>Avalara says: "%1".</translation>
        </message>
        <message>
            <source>Avalara knows several such addresses.</source>
            <translation>Avalara knows several such addresses.</translation>
        </message>
        <message>
            <source>Correct it here or in the ledger and process the document again.</source>
            <translation>Correct it here or in the ledger and process the document again.</translation>
        </message>
        <message>
            <source>GL account %1 demands a cost unit, and the mapping names none.</source>
            <translation>GL account %1 demands a cost unit, and the mapping names none.</translation>
        </message>
        <message>
            <source>GL account %1 demands a cost center, and the mapping names none.</source>
            <translation>GL account %1 demands a cost center, and the mapping names none.</translation>
        </message>
        <message>
            <source>GL account %1 takes no cost unit, but the mapping names one.</source>
            <translation>GL account %1 takes no cost unit, but the mapping names one.</translation>
        </message>
        <message>
            <source>GL account %1 takes no cost center, but the mapping names one.</source>
            <translation>GL account %1 takes no cost center, but the mapping names one.</translation>
        </message>
        <message>
            <source>GL account %1 has a default VAT code, which would add VAT lines by itself.</source>
            <translation>GL account %1 has a default VAT code, which would add VAT lines by itself.</translation>
        </message>
        <message>
            <source>The tax of the charge "%1" cannot be written on the document, because the ledger takes tax on its lines only.</source>
            <translation>The tax of the charge "%1" cannot be written on the document, because the ledger takes tax on its lines only.</translation>
        </message>
        <message>
            <source>The entry would have %1 lines, more than the ledger takes.</source>
            <translation>The entry would have %1 lines, more than the ledger takes.</translation>
        </message>
        <message>
            <source>Journal %1 is not a general journal.</source>
            <translation>Journal %1 is not a general journal.</translation>
        </message>
        <message>
            <source>GL account %1</source>
            <translation>GL account %1</translation>
        </message>
        <message>
            <source>Cost center %1</source>
            <translation>Cost center %1</translation>
        </message>
        <message>
            <source>Cost unit %1</source>
            <translation>Cost unit %1</translation>
        </message>
        <message>
            <source>Tax code %1</source>
            <translation>Tax code %1</translation>
        </message>
        <message>
            <source>Journal %1</source>
            <translation>Journal %1</translation>
        </message>
        <message>
            <source>%1 is blocked in the ledger.</source>
            <translation>%1 is blocked in the ledger.</translation>
        </message>
        <message>
            <source>%1 had ended before the entry's date.</source>
            <translation>%1 had ended before the entry's date.</translation>
        </message>
        <message>
            <source>%1 is not in the ledger.</source>
            <translation>%1 is not in the ledger.</translation>
        </message>
        <message>
            <source>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</source>
            <translation>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</translation>
        </message>
        <message>
            <source>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</source>
            <translation>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</translation>
        </message>
        <message>
            <source>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</source>
            <translation>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</translation>
        </message>
        <message>
            <source>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</source>
            <translation>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</translation>
        </message>
        <message>
            <source>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</source>
            <translation>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</translation>
        </message>
        <message>
            <source>The document carries %1 %3 tax of the ledger's own, Avalara calculated %2 %3.</source>
            <translation>The document carries %1 %3 tax of the ledger's own, Avalara calculated %2 %3.</translation>
        </message>
        <message>
            <source>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</source>
            <translation>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</translation>
        </message>
        <message>
            <source>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</source>
            <translation>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</translation>
        </message>
        <message>
            <source>no Avalara company is mapped to this connection</source>
            <translation>no Avalara company is mapped to this connection</translation>
        </message>
        <message>
            <source>no journal is chosen for the entries</source>
            <translation>no journal is chosen for the entries</translation>
        </message>
        <message>
            <source>nobody has chosen what the tax is debited to</source>
            <translation>nobody has chosen what the tax is debited to</translation>
        </message>
        <message>
            <source>the customer has no code in the ledger</source>
            <translation>the customer has no code in the ledger</translation>
        </message>
        <message>
            <source>the document has no exchange rate</source>
            <translation>the document has no exchange rate</translation>
        </message>
        <message>
            <source>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</source>
            <translation>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</translation>
        </message>
        <message>
            <source>the connection has no prefix for document codes</source>
            <translation>the connection has no prefix for document codes</translation>
        </message>
        <message>
            <source>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</source>
            <translation>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</translation>
        </message>
        <message>
            <source>%1 refused the document, so nothing was booked by it.</source>
            <translation>%1 refused the document, so nothing was booked by it.</translation>
        </message>
        <message>
            <source>In its own words: "%1".</source>
            <translation>In its own words: "%1".</translation>
        </message>
        <message>
            <source>Mend what it names and process the document again.</source>
            <translation>Mend what it names and process the document again.</translation>
        </message>
        <message>
            <source>Address could not be validated</source>
            <translation>Address could not be validated</translation>
        </message>
        <message>
            <source>Address would be written otherwise</source>
            <translation>Address would be written otherwise</translation>
        </message>
        <message>
            <source>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</source>
            <translation>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</translation>
        </message>
        <message>
            <source>Amounts do not add up</source>
            <translation>Amounts do not add up</translation>
        </message>
        <message>
            <source>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</source>
            <translation>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</translation>
        </message>
        <message>
            <source>Unusual signs</source>
            <translation>Unusual signs</translation>
        </message>
        <message>
            <source>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</source>
            <translation>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</translation>
        </message>
        <message>
            <source>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</source>
            <translation>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</translation>
        </message>
        <message>
            <source>Which invoice is credited?</source>
            <translation>Which invoice is credited?</translation>
        </message>
        <message>
            <source>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</source>
            <translation>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</translation>
        </message>
        <message>
            <source>Set-up is not complete</source>
            <translation>Set-up is not complete</translation>
        </message>
        <message>
            <source>Mapping missing</source>
            <translation>Mapping missing</translation>
        </message>
        <message>
            <source>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</source>
            <translation>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</translation>
        </message>
        <message>
            <source>Mapping target cannot be used</source>
            <translation>Mapping target cannot be used</translation>
        </message>
        <message>
            <source>Period is closed</source>
            <translation>Period is closed</translation>
        </message>
        <message>
            <source>Invoice carries other tax</source>
            <translation>Invoice carries other tax</translation>
        </message>
        <message>
            <source>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</source>
            <translation>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</translation>
        </message>
        <message>
            <source>Final before its tax was on it</source>
            <translation>Final before its tax was on it</translation>
        </message>
        <message>
            <source>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</source>
            <translation>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</translation>
        </message>
        <message>
            <source>Result looks wrong</source>
            <translation>Result looks wrong</translation>
        </message>
        <message>
            <source>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</source>
            <translation>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</translation>
        </message>
        <message>
            <source>Avalara gives tax for %3 without a rate (%1 on %2).</source>
            <translation>Avalara gives tax for %3 without a rate (%1 on %2).</translation>
        </message>
        <message>
            <source>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</source>
            <translation>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</translation>
        </message>
        <message>
            <source>Not ordinary sales tax</source>
            <translation>Not ordinary sales tax</translation>
        </message>
        <message>
            <source>Avalara's answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</source>
            <translation>Avalara's answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</translation>
        </message>
        <message>
            <source>Amount does not fit the currency</source>
            <translation>Amount does not fit the currency</translation>
        </message>
        <message>
            <source>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</source>
            <translation>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</translation>
        </message>
        <message>
            <source>Avalara holds something else</source>
            <translation>Avalara holds something else</translation>
        </message>
        <message>
            <source>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</source>
            <translation>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</translation>
        </message>
        <message>
            <source>Refused by Avalara</source>
            <translation>Refused by Avalara</translation>
        </message>
        <message>
            <source>Refused by the ledger</source>
            <translation>Refused by the ledger</translation>
        </message>
        <message>
            <source>The ledger</source>
            <translation>The ledger</translation>
        </message>
        <message>
            <source>Ledger entry differs</source>
            <translation>Ledger entry differs</translation>
        </message>
        <message>
            <source>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</source>
            <translation>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</translation>
        </message>
        <message>
            <source>Changed after commit</source>
            <translation>Changed after commit</translation>
        </message>
        <message>
            <source>Changed after posting</source>
            <translation>Changed after posting</translation>
        </message>
        <message>
            <source>The document was changed after its tax was posted. Approve to post the difference.</source>
            <translation>The document was changed after its tax was posted. Approve to post the difference.</translation>
        </message>
        <message>
            <source>Deleted in the ledger</source>
            <translation>Deleted in the ledger</translation>
        </message>
        <message>
            <source>Recorded by another program</source>
            <translation>Recorded by another program</translation>
        </message>
        <message>
            <source>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</source>
            <translation>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</translation>
        </message>
        <message>
            <source>Period is signed off</source>
            <translation>Period is signed off</translation>
        </message>
        <message>
            <source>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</source>
            <translation>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</translation>
        </message>
        <message>
            <source>Net total</source>
            <translation>Net total</translation>
        </message>
        <message>
            <source>Tax on the document</source>
            <translation>Tax on the document</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Exchange rate</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Ship from</source>
            <translation>Ship from</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Corrects</translation>
        </message>
        <message>
            <source>Line %1, amount</source>
            <translation>Line %1, amount</translation>
        </message>
        <message>
            <source>Line %1, item</source>
            <translation>Line %1, item</translation>
        </message>
        <message>
            <source>Line %1, tax</source>
            <translation>Line %1, tax</translation>
        </message>
        <message>
            <source>Line %1, added</source>
            <translation>Line %1, added</translation>
        </message>
        <message>
            <source>Line %1, removed</source>
            <translation>Line %1, removed</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Back in the ledger</source>
            <translation>Back in the ledger</translation>
        </message>
        <message>
            <source>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</source>
            <translation>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</translation>
        </message>
        <message>
            <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</source>
            <translation>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</translation>
        </message>
        <message>
            <source>What differs: %1.</source>
            <translation>What differs: %1.</translation>
        </message>
        <message>
            <source>Avalara has locked it, so reverse it and repost it.</source>
            <translation>Avalara has locked it, so reverse it and repost it.</translation>
        </message>
        <message>
            <source>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</source>
            <translation>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</translation>
        </message>
        <message>
            <source>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</source>
            <translation>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</translation>
        </message>
        <message>
            <source>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</source>
            <translation>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</translation>
        </message>
        <message>
            <source>Its journal entry is still in the books.</source>
            <translation>Its journal entry is still in the books.</translation>
        </message>
        <message>
            <source>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</source>
            <translation>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</translation>
        </message>
        <message>
            <source>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</source>
            <translation>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</translation>
        </message>
        <message>
            <source>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</source>
            <translation>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</translation>
        </message>
        <message>
            <source>Its journal entry is taken back already.</source>
            <translation>Its journal entry is taken back already.</translation>
        </message>
        <message>
            <source>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</source>
            <translation>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</translation>
        </message>
        <message>
            <source>Reverse it: a reversing document of an open period at Avalara takes it back.</source>
            <translation>Reverse it: a reversing document of an open period at Avalara takes it back.</translation>
        </message>
        <message>
            <source>Locked at Avalara</source>
            <translation>Locked at Avalara</translation>
        </message>
        <message>
            <source>everything is approved by a person</source>
            <translation>everything is approved by a person</translation>
        </message>
        <message>
            <source>its amount of %1 %2 is over the limit</source>
            <translation>its amount of %1 %2 is over the limit</translation>
        </message>
        <message>
            <source>it is the first document of %1</source>
            <translation>it is the first document of %1</translation>
        </message>
        <message>
            <source>it is the first document to %1</source>
            <translation>it is the first document to %1</translation>
        </message>
        <message>
            <source>Avalara's tax of %1 %3 differs from the %2 %3 that the invoice carries</source>
            <translation>Avalara's tax of %1 %3 differs from the %2 %3 that the invoice carries</translation>
        </message>
        <message>
            <source>its customer is on the list</source>
            <translation>its customer is on the list</translation>
        </message>
        <message>
            <source>A rule of this connection holds the document: %1.</source>
            <translation>A rule of this connection holds the document: %1.</translation>
        </message>
        <message>
            <source>Tax: %1 %2.</source>
            <translation>Tax: %1 %2.</translation>
        </message>
        <message>
            <source>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</source>
            <translation>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</translation>
        </message>
        <message>
            <source>Approval needed</source>
            <translation>Approval needed</translation>
        </message>
        <message>
            <source>Credited more than invoiced</source>
            <translation>Credited more than invoiced</translation>
        </message>
        <message>
            <source>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</source>
            <translation>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</translation>
        </message>
        <message>
            <source>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</source>
            <translation>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</translation>
        </message>
        <message>
            <source>the customer's VAT number does not have the form of its country</source>
            <translation>the customer's VAT number does not have the form of its country</translation>
        </message>
        <message>
            <source>the customer's VAT number does not begin with a country code</source>
            <translation>the customer's VAT number does not begin with a country code</translation>
        </message>
        <message>
            <source>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</source>
            <translation>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</translation>
        </message>
        <message>
            <source>its journal entry must be taken back, and the connection does not write into the ledger any more</source>
            <translation>its journal entry must be taken back, and the connection does not write into the ledger any more</translation>
        </message>
        <message>
            <source>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</source>
            <translation>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</translation>
        </message>
        <message>
            <source>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</source>
            <translation>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</translation>
        </message>
        <message>
            <source>The workspace cannot be read</source>
            <translation>The workspace cannot be read</translation>
        </message>
        <message>
            <source>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</source>
            <translation>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</translation>
        </message>
        <message>
            <source>its credit of %1 %2 is over the limit for credit notes</source>
            <translation>its credit of %1 %2 is over the limit for credit notes</translation>
        </message>
        <message>
            <source>Avalara gives no tax where other documents had some</source>
            <translation>Avalara gives no tax where other documents had some</translation>
        </message>
        <message>
            <source>Certificate cannot be used</source>
            <translation>Certificate cannot be used</translation>
        </message>
        <message>
            <source>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</source>
            <translation>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</translation>
        </message>
    </context>
    <context>
        <name>ExplainTie</name>
        <message>
            <source>the tax is %1 instead of %2</source>
            <translation>the tax is %1 instead of %2</translation>
        </message>
        <message>
            <source>the net amount is %1 instead of %2</source>
            <translation>the net amount is %1 instead of %2</translation>
        </message>
        <message>
            <source>the currency is %1 instead of %2</source>
            <translation>the currency is %1 instead of %2</translation>
        </message>
        <message>
            <source>the date is %1 instead of %2</source>
            <translation>the date is %1 instead of %2</translation>
        </message>
        <message>
            <source>the customer is %1 instead of %2</source>
            <translation>the customer is %1 instead of %2</translation>
        </message>
        <message>
            <source>it holds %1 instead of %2</source>
            <translation>it holds %1 instead of %2</translation>
        </message>
        <message>
            <source>lines or addresses are not the same</source>
            <translation>lines or addresses are not the same</translation>
        </message>
        <message>
            <source>Another program recorded it at Avalara as %1.</source>
            <translation>Another program recorded it at Avalara as %1.</translation>
        </message>
        <message>
            <source>The ledger lists it, but Levy has not fetched it yet.</source>
            <translation>The ledger lists it, but Levy has not fetched it yet.</translation>
        </message>
        <message>
            <source>It is held up (%1), so nothing was recorded at Avalara.</source>
            <translation>It is held up (%1), so nothing was recorded at Avalara.</translation>
        </message>
        <message>
            <source>Levy is not through with it yet.</source>
            <translation>Levy is not through with it yet.</translation>
        </message>
        <message>
            <source>Levy recorded it as %1, and Avalara has it no more.</source>
            <translation>Levy recorded it as %1, and Avalara has it no more.</translation>
        </message>
        <message>
            <source>Avalara holds %1, and no sales document of the ledger belongs to it.</source>
            <translation>Avalara holds %1, and no sales document of the ledger belongs to it.</translation>
        </message>
        <message>
            <source>Entry %1 bears Levy's marker "%2", and no sales document belongs to it.</source>
            <translation>Entry %1 bears Levy's marker "%2", and no sales document belongs to it.</translation>
        </message>
        <message>
            <source>Entry %1 stands on a tax account and was not written by Levy.</source>
            <translation>Entry %1 stands on a tax account and was not written by Levy.</translation>
        </message>
        <message>
            <source>A person set the document aside, and yet it is recorded or posted.</source>
            <translation>A person set the document aside, and yet it is recorded or posted.</translation>
        </message>
        <message>
            <source>No entry brought its tax into the ledger.</source>
            <translation>No entry brought its tax into the ledger.</translation>
        </message>
        <message>
            <source>Levy posted its entry, and the ledger has it no more.</source>
            <translation>Levy posted its entry, and the ledger has it no more.</translation>
        </message>
        <message>
            <source>Entry %1 is in the ledger but not released.</source>
            <translation>Entry %1 is in the ledger but not released.</translation>
        </message>
        <message>
            <source>It is final in the ledger, but only saved at Avalara.</source>
            <translation>It is final in the ledger, but only saved at Avalara.</translation>
        </message>
        <message>
            <source>Levy committed it, and somebody took the commit back at Avalara.</source>
            <translation>Levy committed it, and somebody took the commit back at Avalara.</translation>
        </message>
        <message>
            <source>The document is not final in the ledger yet.</source>
            <translation>The document is not final in the ledger yet.</translation>
        </message>
        <message>
            <source>The document was changed after its tax was calculated: at Avalara %1.</source>
            <translation>The document was changed after its tax was calculated: at Avalara %1.</translation>
        </message>
        <message>
            <source>The ledger does not hold what Levy wrote: %1.</source>
            <translation>The ledger does not hold what Levy wrote: %1.</translation>
        </message>
        <message>
            <source>The document does not carry the tax that Levy wrote on it: %1.</source>
            <translation>The document does not carry the tax that Levy wrote on it: %1.</translation>
        </message>
        <message>
            <source>Avalara does not hold what Levy recorded: %1.</source>
            <translation>Avalara does not hold what Levy recorded: %1.</translation>
        </message>
        <message>
            <source>Somebody committed it at Avalara before Levy did.</source>
            <translation>Somebody committed it at Avalara before Levy did.</translation>
        </message>
        <message>
            <source>It was voided at Avalara, but the document still stands.</source>
            <translation>It was voided at Avalara, but the document still stands.</translation>
        </message>
        <message>
            <source>It was deleted in the ledger, but its tax still stands.</source>
            <translation>It was deleted in the ledger, but its tax still stands.</translation>
        </message>
        <message>
            <source>The ledger holds %1 entries with its marker.</source>
            <translation>The ledger holds %1 entries with its marker.</translation>
        </message>
        <message>
            <source>Entry %1 books the tax of document %2 once more.</source>
            <translation>Entry %1 books the tax of document %2 once more.</translation>
        </message>
        <message>
            <source>Avalara holds the same content twice (%1).</source>
            <translation>Avalara holds the same content twice (%1).</translation>
        </message>
        <message>
            <source>Nothing yet: it is within the usual time.</source>
            <translation>Nothing yet: it is within the usual time.</translation>
        </message>
        <message>
            <source>No tax is filed for it.</source>
            <translation>No tax is filed for it.</translation>
        </message>
        <message>
            <source>Avalara files tax for a sale that the ledger does not show.</source>
            <translation>Avalara files tax for a sale that the ledger does not show.</translation>
        </message>
        <message>
            <source>The tax liability holds an amount that no sale explains.</source>
            <translation>The tax liability holds an amount that no sale explains.</translation>
        </message>
        <message>
            <source>Avalara files this tax; the ledger does not show it.</source>
            <translation>Avalara files this tax; the ledger does not show it.</translation>
        </message>
        <message>
            <source>The ledger shows this tax; Avalara does not file it.</source>
            <translation>The ledger shows this tax; Avalara does not file it.</translation>
        </message>
        <message>
            <source>Avalara does not file it before it is committed.</source>
            <translation>Avalara does not file it before it is committed.</translation>
        </message>
        <message>
            <source>Avalara files tax on other figures than the invoice's.</source>
            <translation>Avalara files tax on other figures than the invoice's.</translation>
        </message>
        <message>
            <source>The tax is of other figures than the invoice's.</source>
            <translation>The tax is of other figures than the invoice's.</translation>
        </message>
        <message>
            <source>The ledger's tax liability is not what Avalara files.</source>
            <translation>The ledger's tax liability is not what Avalara files.</translation>
        </message>
        <message>
            <source>The tax may fall into another period in one of the books.</source>
            <translation>The tax may fall into another period in one of the books.</translation>
        </message>
        <message>
            <source>The total is right, but it stands on another account or cost center.</source>
            <translation>The total is right, but it stands on another account or cost center.</translation>
        </message>
        <message>
            <source>Tax is filed or booked for a sale that does not exist any more.</source>
            <translation>Tax is filed or booked for a sale that does not exist any more.</translation>
        </message>
        <message>
            <source>No tax is filed for a sale that took place.</source>
            <translation>No tax is filed for a sale that took place.</translation>
        </message>
        <message>
            <source>Avalara has reported it on a return; it cannot be changed there.</source>
            <translation>Avalara has reported it on a return; it cannot be changed there.</translation>
        </message>
        <message>
            <source>The ledger shows the tax twice.</source>
            <translation>The ledger shows the tax twice.</translation>
        </message>
        <message>
            <source>Avalara would file the tax twice.</source>
            <translation>Avalara would file the tax twice.</translation>
        </message>
        <message>
            <source>What Avalara files is not what the invoice and the ledger say.</source>
            <translation>What Avalara files is not what the invoice and the ledger say.</translation>
        </message>
        <message>
            <source>Process now</source>
            <translation>Process now</translation>
        </message>
        <message>
            <source>Post missing entry</source>
            <translation>Post missing entry</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Adjust in Avalara</source>
            <translation>Adjust in Avalara</translation>
        </message>
        <message>
            <source>Reverse by a new document</source>
            <translation>Reverse by a new document</translation>
        </message>
        <message>
            <source>Reverse second entry</source>
            <translation>Reverse second entry</translation>
        </message>
        <message>
            <source>Nothing has to be done but to know of it; accept it with a reason.</source>
            <translation>Nothing has to be done but to know of it; accept it with a reason.</translation>
        </message>
        <message>
            <source>The next sync goes on with it.</source>
            <translation>The next sync goes on with it.</translation>
        </message>
        <message>
            <source>Levy takes it through its usual steps again.</source>
            <translation>Levy takes it through its usual steps again.</translation>
        </message>
        <message>
            <source>Levy looks for the entry twice more and then posts it with its marker.</source>
            <translation>Levy looks for the entry twice more and then posts it with its marker.</translation>
        </message>
        <message>
            <source>Levy commits it at Avalara.</source>
            <translation>Levy commits it at Avalara.</translation>
        </message>
        <message>
            <source>Levy reverses the entry in the ledger first, then voids it at Avalara.</source>
            <translation>Levy reverses the entry in the ledger first, then voids it at Avalara.</translation>
        </message>
        <message>
            <source>Levy brings Avalara to the invoice's figures and posts the difference.</source>
            <translation>Levy brings Avalara to the invoice's figures and posts the difference.</translation>
        </message>
        <message>
            <source>Only a reversing document in an open period corrects it.</source>
            <translation>Only a reversing document in an open period corrects it.</translation>
        </message>
        <message>
            <source>Reverse entry %1 in the ledger.</source>
            <translation>Reverse entry %1 in the ledger.</translation>
        </message>
        <message>
            <source>Void one of the two in Avalara's console.</source>
            <translation>Void one of the two in Avalara's console.</translation>
        </message>
        <message>
            <source>Correct or release the entry in the ledger, then compare again.</source>
            <translation>Correct or release the entry in the ledger, then compare again.</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>In source and not in Avalara</source>
            <translation>In source and not in Avalara</translation>
        </message>
        <message>
            <source>Without a sales document</source>
            <translation>Without a sales document</translation>
        </message>
        <message>
            <source>Committed, not posted</source>
            <translation>Committed, not posted</translation>
        </message>
        <message>
            <source>Posted, not committed</source>
            <translation>Posted, not committed</translation>
        </message>
        <message>
            <source>Saved for too long</source>
            <translation>Saved for too long</translation>
        </message>
        <message>
            <source>Amount differs</source>
            <translation>Amount differs</translation>
        </message>
        <message>
            <source>Tax differs</source>
            <translation>Tax differs</translation>
        </message>
        <message>
            <source>Currency differs</source>
            <translation>Currency differs</translation>
        </message>
        <message>
            <source>Date differs</source>
            <translation>Date differs</translation>
        </message>
        <message>
            <source>Account differs</source>
            <translation>Account differs</translation>
        </message>
        <message>
            <source>Voided on one side</source>
            <translation>Voided on one side</translation>
        </message>
        <message>
            <source>Locked by Avalara</source>
            <translation>Locked by Avalara</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Changed at Avalara</source>
            <translation>Changed at Avalara</translation>
        </message>
        <message>
            <source>%1 and %2 took each other back; %1 was changed at Avalara: %3.</source>
            <translation>%1 and %2 took each other back; %1 was changed at Avalara: %3.</translation>
        </message>
        <message>
            <source>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</source>
            <translation>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</translation>
        </message>
        <message>
            <source>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</source>
            <translation>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</translation>
        </message>
        <message>
            <source>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</source>
            <translation>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</translation>
        </message>
        <message>
            <source>Avalara files what is left of the two: tax that no sale explains.</source>
            <translation>Avalara files what is left of the two: tax that no sale explains.</translation>
        </message>
        <message>
            <source>Whether the books agree over it is not known yet.</source>
            <translation>Whether the books agree over it is not known yet.</translation>
        </message>
        <message>
            <source>Compare the books again in some minutes.</source>
            <translation>Compare the books again in some minutes.</translation>
        </message>
        <message>
            <source>Void the other one, too, in Avalara's console; where it is locked, record a transaction that takes it back there. Then compare again.</source>
            <translation>Void the other one, too, in Avalara's console; where it is locked, record a transaction that takes it back there. Then compare again.</translation>
        </message>
        <message>
            <source>Bring it back to what it was in Avalara's console, then compare again.</source>
            <translation>Bring it back to what it was in Avalara's console, then compare again.</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translation>Record anew</translation>
        </message>
        <message>
            <source>Take over Avalara's tax</source>
            <translation>Take over Avalara's tax</translation>
        </message>
        <message>
            <source>Levy records it again over what somebody saved there.</source>
            <translation>Levy records it again over what somebody saved there.</translation>
        </message>
        <message>
            <source>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</source>
            <translation>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</translation>
        </message>
        <message>
            <source>Levy voids the second one, %1, if it recorded it itself; the document's own stays.</source>
            <translation>Levy voids the second one, %1, if it recorded it itself; the document's own stays.</translation>
        </message>
        <message>
            <source>Levy reverses the entry in the ledger; the document rests as voided.</source>
            <translation>Levy reverses the entry in the ledger; the document rests as voided.</translation>
        </message>
        <message>
            <source>Levy takes Avalara's tax for right and posts the difference.</source>
            <translation>Levy takes Avalara's tax for right and posts the difference.</translation>
        </message>
        <message>
            <source>Levy makes another version at Avalara with what the document says; the books stay as they are.</source>
            <translation>Levy makes another version at Avalara with what the document says; the books stay as they are.</translation>
        </message>
        <message>
            <source>Levy posts an entry that mirrors the second one.</source>
            <translation>Levy posts an entry that mirrors the second one.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>d MMM</source>
            <comment>a day of this year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a day with its year</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a day with its year, month in full</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a range of days</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day, month in full</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>days of one month: 3 – 17 May 2026</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>Happenings</name>
        <message>
            <source>%1 was posted and committed:</source>
            <translation>%1 was posted and committed:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) of %1 posted and committed:</source>
            <translation>
                <numerusform>%Ln document of %1 posted and committed:</numerusform>
                <numerusform>%Ln documents of %1 posted and committed:</numerusform>
            </translation>
        </message>
        <message>
            <source>several currencies</source>
            <extracomment>an amount of tax, behind 'posted and committed:'</extracomment>
            <translation>several currencies</translation>
        </message>
        <message>
            <source>%1 tax</source>
            <translation>%1 tax</translation>
        </message>
        <message>
            <source>%1 needs a person: %2</source>
            <translation>%1 needs a person: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) of %1 need a person</source>
            <translation>
                <numerusform>%Ln document of %1 needs a person</numerusform>
                <numerusform>%Ln documents of %1 need a person</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was tried several times and is parked</source>
            <translation>%1 was tried several times and is parked</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) of %1 parked after several tries</source>
            <translation>
                <numerusform>%Ln document of %1 parked after several tries</numerusform>
                <numerusform>%Ln documents of %1 parked after several tries</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 let %2 be processed again</source>
            <translation>%1 let %2 be processed again</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) processed again by %1</source>
            <translation>
                <numerusform>%Ln document processed again by %1</numerusform>
                <numerusform>%Ln documents processed again by %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 approved %2</source>
            <translation>%1 approved %2</translation>
        </message>
        <message>
            <source>%1 excluded %2</source>
            <translation>%1 excluded %2</translation>
        </message>
        <message>
            <source>%1 corrected the address of %2</source>
            <translation>%1 corrected the address of %2</translation>
        </message>
        <message>
            <source>%1 changed the mapping rules of %2</source>
            <translation>%1 changed the mapping rules of %2</translation>
        </message>
        <message>
            <source>%1 changed the configuration</source>
            <translation>%1 changed the configuration</translation>
        </message>
    </context>
    <context>
        <name>LedgerRefusals</name>
        <message>
            <source>Sign-in needed</source>
            <translation>Sign-in needed</translation>
        </message>
        <message>
            <source>The ledger no longer accepts the sign-in.</source>
            <translation>The ledger no longer accepts the sign-in.</translation>
        </message>
        <message>
            <source>Sign-in was replaced</source>
            <translation>Sign-in was replaced</translation>
        </message>
        <message>
            <source>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</source>
            <translation>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</translation>
        </message>
        <message>
            <source>Sign in again on the Connections page; use a user of its own for each installation of Levy.</source>
            <translation>Sign in again on the Connections page; use a user of its own for each installation of Levy.</translation>
        </message>
        <message>
            <source>Sign-in has run out</source>
            <translation>Sign-in has run out</translation>
        </message>
        <message>
            <source>The sign-in was not used for a month, so the ledger ended it.</source>
            <translation>The sign-in was not used for a month, so the ledger ended it.</translation>
        </message>
        <message>
            <source>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</source>
            <translation>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</translation>
        </message>
        <message>
            <source>Nobody has signed in</source>
            <translation>Nobody has signed in</translation>
        </message>
        <message>
            <source>This connection was never signed in.</source>
            <translation>This connection was never signed in.</translation>
        </message>
        <message>
            <source>Sign in on the Connections page.</source>
            <translation>Sign in on the Connections page.</translation>
        </message>
        <message>
            <source>Sign-in was refused</source>
            <translation>Sign-in was refused</translation>
        </message>
        <message>
            <source>The person who signed in did not consent, or the code of the sign-in was used or too old.</source>
            <translation>The person who signed in did not consent, or the code of the sign-in was used or too old.</translation>
        </message>
        <message>
            <source>Sign in once more and agree to what the program may do.</source>
            <translation>Sign in once more and agree to what the program may do.</translation>
        </message>
        <message>
            <source>App is not accepted</source>
            <translation>App is not accepted</translation>
        </message>
        <message>
            <source>The ledger does not accept the app's id, its secret or what it asks for.</source>
            <translation>The ledger does not accept the app's id, its secret or what it asks for.</translation>
        </message>
        <message>
            <source>Compare the client id and the secret with those of the ledger's developer portal, and enter them again.</source>
            <translation>Compare the client id and the secret with those of the ledger's developer portal, and enter them again.</translation>
        </message>
        <message>
            <source>Renewed too early</source>
            <translation>Renewed too early</translation>
        </message>
        <message>
            <source>The sign-in was renewed earlier than the ledger allows; it is still good.</source>
            <translation>The sign-in was renewed earlier than the ledger allows; it is still good.</translation>
        </message>
        <message>
            <source>Renewals are used up</source>
            <translation>Renewals are used up</translation>
        </message>
        <message>
            <source>The sign-in was renewed as often as the ledger allows in a day.</source>
            <translation>The sign-in was renewed as often as the ledger allows in a day.</translation>
        </message>
        <message>
            <source>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</source>
            <translation>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</translation>
        </message>
        <message>
            <source>App lacks a right</source>
            <translation>App lacks a right</translation>
        </message>
        <message>
            <source>The app itself lacks a scope that this call needs; the ledger names it.</source>
            <translation>The app itself lacks a scope that this call needs; the ledger names it.</translation>
        </message>
        <message>
            <source>Tick the scope for the app in the ledger's developer portal, wait until it is approved, and sign in again.</source>
            <translation>Tick the scope for the app in the ledger's developer portal, wait until it is approved, and sign in again.</translation>
        </message>
        <message>
            <source>Company is not covered</source>
            <translation>Company is not covered</translation>
        </message>
        <message>
            <source>The sign-in does not cover this company.</source>
            <translation>The sign-in does not cover this company.</translation>
        </message>
        <message>
            <source>Sign in again and tick the company on the ledger's page of consent.</source>
            <translation>Sign in again and tick the company on the ledger's page of consent.</translation>
        </message>
        <message>
            <source>No access to the company</source>
            <translation>No access to the company</translation>
        </message>
        <message>
            <source>The user who signed in has no access to this company.</source>
            <translation>The user who signed in has no access to this company.</translation>
        </message>
        <message>
            <source>Give the user access to the company in the ledger, then try again.</source>
            <translation>Give the user access to the company in the ledger, then try again.</translation>
        </message>
        <message>
            <source>User is blocked</source>
            <translation>User is blocked</translation>
        </message>
        <message>
            <source>The user who signed in is blocked or inactive in the ledger.</source>
            <translation>The user who signed in is blocked or inactive in the ledger.</translation>
        </message>
        <message>
            <source>Have the user unblocked in the ledger, or sign in as another one.</source>
            <translation>Have the user unblocked in the ledger, or sign in as another one.</translation>
        </message>
        <message>
            <source>Licence has ended</source>
            <translation>Licence has ended</translation>
        </message>
        <message>
            <source>The company has no licence, or its licence of the ledger has ended.</source>
            <translation>The company has no licence, or its licence of the ledger has ended.</translation>
        </message>
        <message>
            <source>Have the licence renewed or completed, then try again.</source>
            <translation>Have the licence renewed or completed, then try again.</translation>
        </message>
        <message>
            <source>Blocked by the ledger's vendor</source>
            <translation>Blocked by the ledger's vendor</translation>
        </message>
        <message>
            <source>The ledger's vendor has blocked the company or the whole account.</source>
            <translation>The ledger's vendor has blocked the company or the whole account.</translation>
        </message>
        <message>
            <source>Ask the vendor's support why; Levy goes on once it is unblocked.</source>
            <translation>Ask the vendor's support why; Levy goes on once it is unblocked.</translation>
        </message>
        <message>
            <source>Right is missing</source>
            <translation>Right is missing</translation>
        </message>
        <message>
            <source>The user who signed in lacks a right in the ledger.</source>
            <translation>The user who signed in lacks a right in the ledger.</translation>
        </message>
        <message>
            <source>Give the user the rights that the set-up lists, then try again.</source>
            <translation>Give the user the rights that the set-up lists, then try again.</translation>
        </message>
        <message>
            <source>Blocked after refusals</source>
            <translation>Blocked after refusals</translation>
        </message>
        <message>
            <source>The ledger refused too many calls within an hour and blocks the app for some time.</source>
            <translation>The ledger refused too many calls within an hour and blocks the app for some time.</translation>
        </message>
        <message>
            <source>Mend in Review what was refused, wait an hour, then test the connection.</source>
            <translation>Mend in Review what was refused, wait an hour, then test the connection.</translation>
        </message>
        <message>
            <source>Sign-in or company id is wrong</source>
            <translation>Sign-in or company id is wrong</translation>
        </message>
        <message>
            <source>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</source>
            <translation>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</translation>
        </message>
        <message>
            <source>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</source>
            <translation>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</translation>
        </message>
        <message>
            <source>Company cannot be reached</source>
            <translation>Company cannot be reached</translation>
        </message>
        <message>
            <source>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company's.</source>
            <translation>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company's.</translation>
        </message>
        <message>
            <source>Have the company's integration administrator approve the app in Visma App Store, and compare the tenant id.</source>
            <translation>Have the company's integration administrator approve the app in Visma App Store, and compare the tenant id.</translation>
        </message>
        <message>
            <source>Other company</source>
            <translation>Other company</translation>
        </message>
        <message>
            <source>What came belongs to another company than the connection's.</source>
            <translation>What came belongs to another company than the connection's.</translation>
        </message>
        <message>
            <source>Compare the company of the connection with the ledger's before anything else is done.</source>
            <translation>Compare the company of the connection with the ledger's before anything else is done.</translation>
        </message>
        <message>
            <source>Consent was refused</source>
            <translation>Consent was refused</translation>
        </message>
        <message>
            <source>The sign-in came back without consent.</source>
            <translation>The sign-in came back without consent.</translation>
        </message>
        <message>
            <source>Limit reached</source>
            <translation>Limit reached</translation>
        </message>
        <message>
            <source>The ledger allows so many calls within a short time, and they are used up.</source>
            <translation>The ledger allows so many calls within a short time, and they are used up.</translation>
        </message>
        <message>
            <source>The day's calls are used</source>
            <translation>The day's calls are used</translation>
        </message>
        <message>
            <source>The ledger allows so many calls a day, and they are used up.</source>
            <translation>The ledger allows so many calls a day, and they are used up.</translation>
        </message>
        <message>
            <source>You need do nothing: Levy goes on when the ledger's day begins anew.</source>
            <translation>You need do nothing: Levy goes on when the ledger's day begins anew.</translation>
        </message>
        <message>
            <source>Ledger is in trouble</source>
            <translation>Ledger is in trouble</translation>
        </message>
        <message>
            <source>The ledger's service reports trouble of its own.</source>
            <translation>The ledger's service reports trouble of its own.</translation>
        </message>
        <message>
            <source>Levy tries again by itself; if it lasts, ask the ledger's vendor.</source>
            <translation>Levy tries again by itself; if it lasts, ask the ledger's vendor.</translation>
        </message>
        <message>
            <source>Question was too broad</source>
            <translation>Question was too broad</translation>
        </message>
        <message>
            <source>The ledger took too long over one question.</source>
            <translation>The ledger took too long over one question.</translation>
        </message>
        <message>
            <source>Levy asks again; if it lasts, please report it with the details shown here.</source>
            <translation>Levy asks again; if it lasts, please report it with the details shown here.</translation>
        </message>
        <message>
            <source>Ledger is still working</source>
            <translation>Ledger is still working</translation>
        </message>
        <message>
            <source>The ledger has not finished an earlier change of this document.</source>
            <translation>The ledger has not finished an earlier change of this document.</translation>
        </message>
        <message>
            <source>Change broke off</source>
            <translation>Change broke off</translation>
        </message>
        <message>
            <source>The ledger broke off a change in the background and does not say how far it came.</source>
            <translation>The ledger broke off a change in the background and does not say how far it came.</translation>
        </message>
        <message>
            <source>Outcome no longer known</source>
            <translation>Outcome no longer known</translation>
        </message>
        <message>
            <source>The ledger no longer tells the outcome of a change in the background.</source>
            <translation>The ledger no longer tells the outcome of a change in the background.</translation>
        </message>
        <message>
            <source>Levy reads the document itself; where it differs, it waits in Review.</source>
            <translation>Levy reads the document itself; where it differs, it waits in Review.</translation>
        </message>
        <message>
            <source>Unreadable answer</source>
            <translation>Unreadable answer</translation>
        </message>
        <message>
            <source>The ledger's answer does not fit what was asked.</source>
            <translation>The ledger's answer does not fit what was asked.</translation>
        </message>
        <message>
            <source>Levy asks again; if it lasts, look whether a proxy answers in the ledger's place, and report it.</source>
            <translation>Levy asks again; if it lasts, look whether a proxy answers in the ledger's place, and report it.</translation>
        </message>
        <message>
            <source>Request was not understood</source>
            <translation>Request was not understood</translation>
        </message>
        <message>
            <source>The ledger did not accept the form of a request.</source>
            <translation>The ledger did not accept the form of a request.</translation>
        </message>
        <message>
            <source>Question was refused</source>
            <translation>Question was refused</translation>
        </message>
        <message>
            <source>The ledger does not answer a question in this form.</source>
            <translation>The ledger does not answer a question in this form.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>The ledger does not have what was asked for: it was deleted, or the user may not see it.</source>
            <translation>The ledger does not have what was asked for: it was deleted, or the user may not see it.</translation>
        </message>
        <message>
            <source>Look for it in the ledger, then choose Try again.</source>
            <translation>Look for it in the ledger, then choose Try again.</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Changed meanwhile</translation>
        </message>
        <message>
            <source>Somebody changed the document in the ledger after Levy had read it.</source>
            <translation>Somebody changed the document in the ledger after Levy had read it.</translation>
        </message>
        <message>
            <source>You need do nothing: Levy reads it again and calculates anew.</source>
            <translation>You need do nothing: Levy reads it again and calculates anew.</translation>
        </message>
        <message>
            <source>Ledger holds something else</source>
            <translation>Ledger holds something else</translation>
        </message>
        <message>
            <source>The ledger already holds something else there.</source>
            <translation>The ledger already holds something else there.</translation>
        </message>
        <message>
            <source>Compare the document in the ledger with what Levy shows, then choose Try again.</source>
            <translation>Compare the document in the ledger with what Levy shows, then choose Try again.</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Exists already</translation>
        </message>
        <message>
            <source>The ledger holds an entry under this number already.</source>
            <translation>The ledger holds an entry under this number already.</translation>
        </message>
        <message>
            <source>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</source>
            <translation>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</translation>
        </message>
        <message>
            <source>Entry is not balanced</source>
            <translation>Entry is not balanced</translation>
        </message>
        <message>
            <source>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</source>
            <translation>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</translation>
        </message>
        <message>
            <source>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</source>
            <translation>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</translation>
        </message>
        <message>
            <source>VAT code not accepted</source>
            <translation>VAT code not accepted</translation>
        </message>
        <message>
            <source>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</source>
            <translation>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</translation>
        </message>
        <message>
            <source>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</source>
            <translation>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</translation>
        </message>
        <message>
            <source>Wrong journal</source>
            <translation>Wrong journal</translation>
        </message>
        <message>
            <source>The journal of the connection does not exist or is not a general journal.</source>
            <translation>The journal of the connection does not exist or is not a general journal.</translation>
        </message>
        <message>
            <source>Choose a general journal for the connection, then choose Try again.</source>
            <translation>Choose a general journal for the connection, then choose Try again.</translation>
        </message>
        <message>
            <source>Journal is blocked</source>
            <translation>Journal is blocked</translation>
        </message>
        <message>
            <source>The journal of the connection is blocked in the ledger.</source>
            <translation>The journal of the connection is blocked in the ledger.</translation>
        </message>
        <message>
            <source>Unblock it in the ledger or choose another journal; then choose Try again.</source>
            <translation>Unblock it in the ledger or choose another journal; then choose Try again.</translation>
        </message>
        <message>
            <source>Financial year is missing</source>
            <translation>Financial year is missing</translation>
        </message>
        <message>
            <source>The ledger has no financial year or period for the day of the entry.</source>
            <translation>The ledger has no financial year or period for the day of the entry.</translation>
        </message>
        <message>
            <source>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</source>
            <translation>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</translation>
        </message>
        <message>
            <source>Period is closed</source>
            <translation>Period is closed</translation>
        </message>
        <message>
            <source>The financial year or period of the entry's day is closed or inactive in the ledger.</source>
            <translation>The financial year or period of the entry's day is closed or inactive in the ledger.</translation>
        </message>
        <message>
            <source>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</source>
            <translation>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</translation>
        </message>
        <message>
            <source>Account is blocked</source>
            <translation>Account is blocked</translation>
        </message>
        <message>
            <source>An account of the entry is blocked or inactive in the ledger, or takes no entries.</source>
            <translation>An account of the entry is blocked or inactive in the ledger, or takes no entries.</translation>
        </message>
        <message>
            <source>Unblock the account in the ledger or map another one; then choose Try again.</source>
            <translation>Unblock the account in the ledger or map another one; then choose Try again.</translation>
        </message>
        <message>
            <source>Account is missing</source>
            <translation>Account is missing</translation>
        </message>
        <message>
            <source>An account of the entry is not in the ledger.</source>
            <translation>An account of the entry is not in the ledger.</translation>
        </message>
        <message>
            <source>Create the account in the ledger or map another one; then choose Try again.</source>
            <translation>Create the account in the ledger or map another one; then choose Try again.</translation>
        </message>
        <message>
            <source>Customer is blocked</source>
            <translation>Customer is blocked</translation>
        </message>
        <message>
            <source>The customer is blocked in the ledger, and nothing can be booked on it.</source>
            <translation>The customer is blocked in the ledger, and nothing can be booked on it.</translation>
        </message>
        <message>
            <source>Unblock the customer in the ledger, then choose Try again.</source>
            <translation>Unblock the customer in the ledger, then choose Try again.</translation>
        </message>
        <message>
            <source>Customer is missing</source>
            <translation>Customer is missing</translation>
        </message>
        <message>
            <source>The account needs a customer, and the ledger does not have it or got none.</source>
            <translation>The account needs a customer, and the ledger does not have it or got none.</translation>
        </message>
        <message>
            <source>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</source>
            <translation>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</translation>
        </message>
        <message>
            <source>Cost center or unit is missing</source>
            <translation>Cost center or unit is missing</translation>
        </message>
        <message>
            <source>The account demands a cost center or cost unit, and the mapping names none.</source>
            <translation>The account demands a cost center or cost unit, and the mapping names none.</translation>
        </message>
        <message>
            <source>Name one in the mapping, then choose Try again.</source>
            <translation>Name one in the mapping, then choose Try again.</translation>
        </message>
        <message>
            <source>Cost center or unit not allowed</source>
            <translation>Cost center or unit not allowed</translation>
        </message>
        <message>
            <source>The account takes no cost center or cost unit, but the mapping names one.</source>
            <translation>The account takes no cost center or cost unit, but the mapping names one.</translation>
        </message>
        <message>
            <source>Take it out of the mapping, then choose Try again.</source>
            <translation>Take it out of the mapping, then choose Try again.</translation>
        </message>
        <message>
            <source>Cost center or unit is unknown</source>
            <translation>Cost center or unit is unknown</translation>
        </message>
        <message>
            <source>The cost center or cost unit is not in the ledger or has ended.</source>
            <translation>The cost center or cost unit is not in the ledger or has ended.</translation>
        </message>
        <message>
            <source>Name another one in the mapping, then choose Try again.</source>
            <translation>Name another one in the mapping, then choose Try again.</translation>
        </message>
        <message>
            <source>Subaccount not accepted</source>
            <translation>Subaccount not accepted</translation>
        </message>
        <message>
            <source>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</source>
            <translation>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</translation>
        </message>
        <message>
            <source>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</source>
            <translation>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</translation>
        </message>
        <message>
            <source>Currency not accepted</source>
            <translation>Currency not accepted</translation>
        </message>
        <message>
            <source>The journal or the ledger does not accept the entry's currency or exchange rate.</source>
            <translation>The journal or the ledger does not accept the entry's currency or exchange rate.</translation>
        </message>
        <message>
            <source>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</source>
            <translation>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</translation>
        </message>
        <message>
            <source>Day not accepted</source>
            <translation>Day not accepted</translation>
        </message>
        <message>
            <source>The day of the entry does not fit its period.</source>
            <translation>The day of the entry does not fit its period.</translation>
        </message>
        <message>
            <source>Correct the document's date or the period in the ledger, then choose Try again.</source>
            <translation>Correct the document's date or the period in the ledger, then choose Try again.</translation>
        </message>
        <message>
            <source>Text is too long</source>
            <translation>Text is too long</translation>
        </message>
        <message>
            <source>The ledger found a text of the entry too long.</source>
            <translation>The ledger found a text of the entry too long.</translation>
        </message>
        <message>
            <source>Entry is processed</source>
            <translation>Entry is processed</translation>
        </message>
        <message>
            <source>The entry is processed in the ledger and cannot be deleted any more.</source>
            <translation>The entry is processed in the ledger and cannot be deleted any more.</translation>
        </message>
        <message>
            <source>Levy takes entries back with a mirrored one; choose that.</source>
            <translation>Levy takes entries back with a mirrored one; choose that.</translation>
        </message>
        <message>
            <source>Final already</source>
            <translation>Final already</translation>
        </message>
        <message>
            <source>The document was released or processed in the ledger and can no longer be changed.</source>
            <translation>The document was released or processed in the ledger and can no longer be changed.</translation>
        </message>
        <message>
            <source>Correct or credit the document in the ledger, or exclude it with the reason.</source>
            <translation>Correct or credit the document in the ledger, or exclude it with the reason.</translation>
        </message>
        <message>
            <source>Not to be changed now</source>
            <translation>Not to be changed now</translation>
        </message>
        <message>
            <source>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</source>
            <translation>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</translation>
        </message>
        <message>
            <source>Bring it back on hold or to balanced in the ledger, then choose Try again.</source>
            <translation>Bring it back on hold or to balanced in the ledger, then choose Try again.</translation>
        </message>
        <message>
            <source>Line is gone</source>
            <translation>Line is gone</translation>
        </message>
        <message>
            <source>The document has no such line any more.</source>
            <translation>The document has no such line any more.</translation>
        </message>
        <message>
            <source>Choose Try again; Levy reads the document afresh.</source>
            <translation>Choose Try again; Levy reads the document afresh.</translation>
        </message>
        <message>
            <source>Tax code is missing</source>
            <translation>Tax code is missing</translation>
        </message>
        <message>
            <source>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</source>
            <translation>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</translation>
        </message>
        <message>
            <source>Create it in the ledger or map another one; then choose Try again.</source>
            <translation>Create it in the ledger or map another one; then choose Try again.</translation>
        </message>
        <message>
            <source>Unusual signs</source>
            <translation>Unusual signs</translation>
        </message>
        <message>
            <source>The credit note has negative amounts, and which sign its tax should have is not sure.</source>
            <translation>The credit note has negative amounts, and which sign its tax should have is not sure.</translation>
        </message>
        <message>
            <source>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</source>
            <translation>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</translation>
        </message>
        <message>
            <source>Something is missing in the ledger</source>
            <translation>Something is missing in the ledger</translation>
        </message>
        <message>
            <source>A branch, ledger, item or place that the document or entry names is not in the ledger.</source>
            <translation>A branch, ledger, item or place that the document or entry names is not in the ledger.</translation>
        </message>
        <message>
            <source>Webhook address did not answer</source>
            <translation>Webhook address did not answer</translation>
        </message>
        <message>
            <source>Exact Online called the public address of the webhooks, and Levy was not reached there.</source>
            <translation>Exact Online called the public address of the webhooks, and Levy was not reached there.</translation>
        </message>
        <message>
            <source>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</source>
            <translation>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</translation>
        </message>
        <message>
            <source>Webhook address not accepted</source>
            <translation>Webhook address not accepted</translation>
        </message>
        <message>
            <source>Exact Online does not accept the public address: it must begin with https and be of the sign-in's domain.</source>
            <translation>Exact Online does not accept the public address: it must begin with https and be of the sign-in's domain.</translation>
        </message>
        <message>
            <source>Correct the public address in Settings; until then Levy polls.</source>
            <translation>Correct the public address in Settings; until then Levy polls.</translation>
        </message>
        <message>
            <source>Topic is not offered</source>
            <translation>Topic is not offered</translation>
        </message>
        <message>
            <source>Exact Online does not offer this kind of message.</source>
            <translation>Exact Online does not offer this kind of message.</translation>
        </message>
        <message>
            <source>You need do nothing: Levy polls for it.</source>
            <translation>You need do nothing: Levy polls for it.</translation>
        </message>
        <message>
            <source>Subscribed already</source>
            <translation>Subscribed already</translation>
        </message>
        <message>
            <source>Another subscription of this app holds the topic for this company.</source>
            <translation>Another subscription of this app holds the topic for this company.</translation>
        </message>
        <message>
            <source>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</source>
            <translation>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</translation>
        </message>
    </context>
    <context>
        <name>MappingFindings</name>
        <message>
            <source>its account demands a %1 and none is named</source>
            <translation>its account demands a %1 and none is named</translation>
        </message>
        <message>
            <source>its account takes no %1, but %2 is named</source>
            <translation>its account takes no %1, but %2 is named</translation>
        </message>
        <message>
            <source>%1 %2 is not in the ledger</source>
            <translation>%1 %2 is not in the ledger</translation>
        </message>
        <message>
            <source>%1 %2 ended on %3</source>
            <translation>%1 %2 ended on %3</translation>
        </message>
        <message>
            <source>no account is named</source>
            <translation>no account is named</translation>
        </message>
        <message>
            <source>account %1 is not in the ledger</source>
            <translation>account %1 is not in the ledger</translation>
        </message>
        <message>
            <source>account %1 is blocked</source>
            <translation>account %1 is blocked</translation>
        </message>
        <message>
            <source>account %1 has the default VAT code %2, which adds VAT lines</source>
            <translation>account %1 has the default VAT code %2, which adds VAT lines</translation>
        </message>
        <message>
            <source>account %1 is a VAT account, which the ledger may refuse here</source>
            <translation>account %1 is a VAT account, which the ledger may refuse here</translation>
        </message>
        <message>
            <source>account %1 needs a relation, so it cannot take tax</source>
            <translation>account %1 needs a relation, so it cannot take tax</translation>
        </message>
        <message>
            <source>account %1 is not a receivable account</source>
            <translation>account %1 is not a receivable account</translation>
        </message>
        <message>
            <source>cost center</source>
            <translation>cost center</translation>
        </message>
        <message>
            <source>cost unit</source>
            <translation>cost unit</translation>
        </message>
        <message>
            <source>The chart of accounts was not read yet; a sync reads it.</source>
            <translation>The chart of accounts was not read yet; a sync reads it.</translation>
        </message>
        <message>
            <source>No Avalara company is mapped: nothing can be calculated.</source>
            <translation>No Avalara company is mapped: nothing can be calculated.</translation>
        </message>
        <message>
            <source>No debit side is chosen: nothing can be posted.</source>
            <translation>No debit side is chosen: nothing can be posted.</translation>
        </message>
        <message>
            <source>There is no default account for tax: a jurisdiction without a rule of its own will wait.</source>
            <translation>There is no default account for tax: a jurisdiction without a rule of its own will wait.</translation>
        </message>
        <message>
            <source>Journal "%1" is not in the ledger.</source>
            <translation>Journal "%1" is not in the ledger.</translation>
        </message>
        <message>
            <source>Journal %1 allows VAT; a general journal without VAT is safer.</source>
            <translation>Journal %1 allows VAT; a general journal without VAT is safer.</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Documents could not be processed</source>
            <translation>Documents could not be processed</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) of %1 wait for a person: %2.</source>
            <translation>
                <numerusform>%n document of %1 wait for a person: %2.</numerusform>
                <numerusform>%n documents of %1 wait for a person: %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Owner</name>
        <message>
            <source>Whoever administers Levy or the ledger can mend this.</source>
            <translation>Whoever administers Levy or the ledger can mend this.</translation>
        </message>
        <message>
            <source>Avalara's support can help with this.</source>
            <translation>Avalara's support can help with this.</translation>
        </message>
        <message>
            <source>The ledger's vendor or its support can mend this.</source>
            <translation>The ledger's vendor or its support can mend this.</translation>
        </message>
        <message>
            <source>Levy goes on by itself; where it does not, report it.</source>
            <translation>Levy goes on by itself; where it does not, report it.</translation>
        </message>
        <message>
            <source>Somebody in finance can mend this; then reprocess the document.</source>
            <translation>Somebody in finance can mend this; then reprocess the document.</translation>
        </message>
    </context>
    <context>
        <name>PdfTable</name>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
    </context>
    <context>
        <name>ReconciliationDesk</name>
        <message>
            <source>It agrees; there is nothing to mend.</source>
            <translation>It agrees; there is nothing to mend.</translation>
        </message>
        <message>
            <source>The next sync goes on with it.</source>
            <translation>The next sync goes on with it.</translation>
        </message>
        <message>
            <source>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</source>
            <translation>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</translation>
        </message>
        <message>
            <source>No document of Levy's belongs to it: void it in Avalara's console, or accept it with a reason.</source>
            <translation>No document of Levy's belongs to it: void it in Avalara's console, or accept it with a reason.</translation>
        </message>
        <message>
            <source>No document of Levy's belongs to it: reverse it in the ledger, or accept it with a reason.</source>
            <translation>No document of Levy's belongs to it: reverse it in the ledger, or accept it with a reason.</translation>
        </message>
        <message>
            <source>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</source>
            <translation>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</translation>
        </message>
        <message>
            <source>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</source>
            <translation>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</translation>
        </message>
        <message>
            <source>Compare the books again in some minutes.</source>
            <translation>Compare the books again in some minutes.</translation>
        </message>
        <message>
            <source>It cannot be mended in this way.</source>
            <translation>It cannot be mended in this way.</translation>
        </message>
    </context>
    <context>
        <name>RemedyChoice</name>
        <message>
            <source>The ledger holds no entry that has to be taken back.</source>
            <translation>The ledger holds no entry that has to be taken back.</translation>
        </message>
        <message>
            <source>Adjust…</source>
            <translation>Adjust…</translation>
        </message>
        <message>
            <source>Adjust %1</source>
            <translation>Adjust %1</translation>
        </message>
        <message>
            <source>%1 is adjusted</source>
            <translation>%1 is adjusted</translation>
        </message>
        <message>
            <source>Avalara calculates the document as it is now, under the same code.</source>
            <translation>Avalara calculates the document as it is now, under the same code.</translation>
        </message>
        <message>
            <source>Only the difference in tax is posted; the entry that is there stays.</source>
            <translation>Only the difference in tax is posted; the entry that is there stays.</translation>
        </message>
        <message>
            <source>The invoice in the ledger stays as it is now.</source>
            <translation>The invoice in the ledger stays as it is now.</translation>
        </message>
        <message>
            <source>Commits the new version in Avalara. This cannot be undone.</source>
            <translation>Commits the new version in Avalara. This cannot be undone.</translation>
        </message>
        <message>
            <source>The version before stays visible there, with the reason.</source>
            <translation>The version before stays visible there, with the reason.</translation>
        </message>
        <message>
            <source>Reverse and repost…</source>
            <translation>Reverse and repost…</translation>
        </message>
        <message>
            <source>Reverse and repost %1</source>
            <translation>Reverse and repost %1</translation>
        </message>
        <message>
            <source>%1 is reversed and reposted</source>
            <translation>%1 is reversed and reposted</translation>
        </message>
        <message>
            <source>The document as it is now is calculated under another code and posted anew.</source>
            <translation>The document as it is now is calculated under another code and posted anew.</translation>
        </message>
        <message>
            <source>Record anew…</source>
            <translation>Record anew…</translation>
        </message>
        <message>
            <source>Record %1 anew</source>
            <translation>Record %1 anew</translation>
        </message>
        <message>
            <source>%1 is recorded anew</source>
            <translation>%1 is recorded anew</translation>
        </message>
        <message>
            <source>Nothing counts for it now, nothing is taken back.</source>
            <translation>Nothing counts for it now, nothing is taken back.</translation>
        </message>
        <message>
            <source>Journal entry %1 is taken back by a reversing entry of %2.</source>
            <translation>Journal entry %1 is taken back by a reversing entry of %2.</translation>
        </message>
        <message>
            <source>Avalara gets a reversing document of %1 with every amount turned.</source>
            <translation>Avalara gets a reversing document of %1 with every amount turned.</translation>
        </message>
        <message>
            <source>Commits in Avalara. This cannot be undone.</source>
            <translation>Commits in Avalara. This cannot be undone.</translation>
        </message>
        <message>
            <source>The earlier document stays visible in both books.</source>
            <translation>The earlier document stays visible in both books.</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>Void…</translation>
        </message>
        <message>
            <source>Void %1</source>
            <translation>Void %1</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
        <message>
            <source>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</source>
            <translation>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</translation>
        </message>
        <message>
            <source>Should the ledger refuse, nothing is voided and the document waits here.</source>
            <translation>Should the ledger refuse, nothing is voided and the document waits here.</translation>
        </message>
        <message>
            <source>Then Avalara: the document is voided, its tax is not filed.</source>
            <translation>Then Avalara: the document is voided, its tax is not filed.</translation>
        </message>
        <message>
            <source>Then Avalara: the saved document is deleted.</source>
            <translation>Then Avalara: the saved document is deleted.</translation>
        </message>
        <message>
            <source>Takes it back in both books. This cannot be undone.</source>
            <translation>Takes it back in both books. This cannot be undone.</translation>
        </message>
        <message>
            <source>Entry, reversal and reason stay visible in the audit trail.</source>
            <translation>Entry, reversal and reason stay visible in the audit trail.</translation>
        </message>
        <message>
            <source>Reverse…</source>
            <translation>Reverse…</translation>
        </message>
        <message>
            <source>Reverse %1</source>
            <translation>Reverse %1</translation>
        </message>
        <message>
            <source>%1 is reversed</source>
            <translation>%1 is reversed</translation>
        </message>
        <message>
            <source>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</source>
            <translation>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</translation>
        </message>
        <message>
            <source>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</source>
            <translation>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</translation>
        </message>
        <message>
            <source>The locked document stays as it is, on the return it is on.</source>
            <translation>The locked document stays as it is, on the return it is on.</translation>
        </message>
        <message>
            <source>Commits the reversing document in Avalara. This cannot be undone.</source>
            <translation>Commits the reversing document in Avalara. This cannot be undone.</translation>
        </message>
        <message>
            <source>Both documents and the reason stay visible.</source>
            <translation>Both documents and the reason stay visible.</translation>
        </message>
        <message>
            <source>Price adjusted</source>
            <translation>Price adjusted</translation>
        </message>
        <message>
            <source>Product returned</source>
            <translation>Product returned</translation>
        </message>
        <message>
            <source>Product exchanged</source>
            <translation>Product exchanged</translation>
        </message>
        <message>
            <source>Wrong place of sale</source>
            <translation>Wrong place of sale</translation>
        </message>
        <message>
            <source>Exemption certificate applied</source>
            <translation>Exemption certificate applied</translation>
        </message>
        <message>
            <source>Reconciled with the general ledger</source>
            <translation>Reconciled with the general ledger</translation>
        </message>
        <message>
            <source>Bad debt</source>
            <translation>Bad debt</translation>
        </message>
        <message>
            <source>Other, in your own words</source>
            <translation>Other, in your own words</translation>
        </message>
        <message>
            <source>Choose another day…</source>
            <translation>Choose another day…</translation>
        </message>
        <message>
            <source>Another day for the entry of %1</source>
            <translation>Another day for the entry of %1</translation>
        </message>
        <message>
            <source>Day of the entry, in a period that is open</source>
            <translation>Day of the entry, in a period that is open</translation>
        </message>
        <message>
            <source>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</source>
            <translation>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</translation>
        </message>
        <message>
            <source>A reversing document at Avalara gets the same day.</source>
            <translation>A reversing document at Avalara gets the same day.</translation>
        </message>
        <message>
            <source>Day and tax of the document at Avalara stay as they are.</source>
            <translation>Day and tax of the document at Avalara stay as they are.</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <source>jurisdiction %1</source>
            <translation>jurisdiction %1</translation>
        </message>
        <message>
            <source>item group %1</source>
            <translation>item group %1</translation>
        </message>
        <message>
            <source>item %1</source>
            <translation>item %1</translation>
        </message>
        <message>
            <source>customers %1</source>
            <translation>customers %1</translation>
        </message>
        <message>
            <source>customer %1</source>
            <translation>customer %1</translation>
        </message>
        <message>
            <source>everything else</source>
            <translation>everything else</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Rule %1</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>Every document</source>
            <translation>Every document</translation>
        </message>
        <message>
            <source>Net amount above</source>
            <translation>Net amount above</translation>
        </message>
        <message>
            <source>First document for a customer</source>
            <translation>First document for a customer</translation>
        </message>
        <message>
            <source>First document for a jurisdiction</source>
            <translation>First document for a jurisdiction</translation>
        </message>
        <message>
            <source>Zero tax where tax was expected</source>
            <translation>Zero tax where tax was expected</translation>
        </message>
        <message>
            <source>Tax differs from the invoice's own by more than</source>
            <translation>Tax differs from the invoice's own by more than</translation>
        </message>
        <message>
            <source>Documents of these customers</source>
            <translation>Documents of these customers</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Credit note above</source>
            <translation>Credit note above</translation>
        </message>
        <message numerus="yes">
            <source>after %Ln document(s)</source>
            <translation>
                <numerusform>after %Ln document</numerusform>
                <numerusform>after %Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>after most documents</source>
            <translation>after most documents</translation>
        </message>
        <message>
            <source>An invoice that carries no tax is not compared: there Avalara's tax is the first one.</source>
            <translation>An invoice that carries no tax is not compared: there Avalara's tax is the first one.</translation>
        </message>
    </context>
    <context>
        <name>RulesAsked</name>
        <message>
            <source>%1 over.</source>
            <translation>%1 over.</translation>
        </message>
        <message>
            <source>This document: %1.</source>
            <translation>This document: %1.</translation>
        </message>
        <message>
            <source>The rule was changed since.</source>
            <translation>The rule was changed since.</translation>
        </message>
        <message>
            <source>Net amount above</source>
            <translation>Net amount above</translation>
        </message>
        <message>
            <source>On the invoice: %1.</source>
            <translation>On the invoice: %1.</translation>
        </message>
        <message>
            <source>Avalara: %1.</source>
            <translation>Avalara: %1.</translation>
        </message>
        <message>
            <source>Tax differs from the invoice's own by more than</source>
            <translation>Tax differs from the invoice's own by more than</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation>the limit</translation>
        </message>
        <message>
            <source>Every document is approved by a person</source>
            <translation>Every document is approved by a person</translation>
        </message>
        <message>
            <source>First document for a customer</source>
            <translation>First document for a customer</translation>
        </message>
        <message>
            <source>%1 has no earlier document.</source>
            <translation>%1 has no earlier document.</translation>
        </message>
        <message>
            <source>First document for a jurisdiction</source>
            <translation>First document for a jurisdiction</translation>
        </message>
        <message>
            <source>No earlier document went to %1.</source>
            <translation>No earlier document went to %1.</translation>
        </message>
        <message>
            <source>Zero tax where tax was expected</source>
            <translation>Zero tax where tax was expected</translation>
        </message>
        <message>
            <source>Most other documents of this customer, or of this place, had tax.</source>
            <translation>Most other documents of this customer, or of this place, had tax.</translation>
        </message>
        <message>
            <source>The customer is on the list</source>
            <translation>The customer is on the list</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source> or </source>
            <translation> or </translation>
        </message>
        <message>
            <source>Credit note above</source>
            <translation>Credit note above</translation>
        </message>
        <message numerus="yes">
            <source>The last %Ln document(s) of this customer, or of this place, had tax.</source>
            <translation>
                <numerusform>The last %Ln document of this customer, or of this place, had tax.</numerusform>
                <numerusform>The last %Ln documents of this customer, or of this place, had tax.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServiceHealth</name>
        <message>
            <source>Not asked yet since Levy was started.</source>
            <translation>Not asked yet since Levy was started.</translation>
        </message>
        <message>
            <source>Answered at the last sync.</source>
            <translation>Answered at the last sync.</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Visma.net</source>
            <translation>Visma.net</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Limited to %1</translation>
        </message>
        <message>
            <source>Limited</source>
            <translation>Limited</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>Sign-in needed</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>In trouble</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Not asked yet</translation>
        </message>
        <message>
            <source>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</source>
            <translation>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</translation>
        </message>
        <message>
            <source>No webhook comes in until then; the ledgers are polled.</source>
            <translation>No webhook comes in until then; the ledgers are polled.</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>Account %1 is not in this chart of accounts.</source>
            <translation>Account %1 is not in this chart of accounts.</translation>
        </message>
        <message>
            <source>Account %1 is blocked.</source>
            <translation>Account %1 is blocked.</translation>
        </message>
        <message>
            <source>Account %1 demands a cost center.</source>
            <translation>Account %1 demands a cost center.</translation>
        </message>
        <message>
            <source>Account %1 takes no cost center.</source>
            <translation>Account %1 takes no cost center.</translation>
        </message>
        <message>
            <source>Choose what the tax is debited to: there is no usual answer.</source>
            <translation>Choose what the tax is debited to: there is no usual answer.</translation>
        </message>
        <message>
            <source>Choose the account that is debited.</source>
            <translation>Choose the account that is debited.</translation>
        </message>
        <message>
            <source>Account %1 is not a receivable account.</source>
            <translation>Account %1 is not a receivable account.</translation>
        </message>
        <message>
            <source>Account %1 is a receivable account: it needs the customer's.</source>
            <translation>Account %1 is a receivable account: it needs the customer's.</translation>
        </message>
        <message>
            <source>Choose the Avalara company that files this company's tax.</source>
            <translation>Choose the Avalara company that files this company's tax.</translation>
        </message>
        <message>
            <source>Codes must begin with 1 to 12 capital letters and digits.</source>
            <translation>Codes must begin with 1 to 12 capital letters and digits.</translation>
        </message>
        <message>
            <source>Choose the account that the tax is credited to.</source>
            <translation>Choose the account that the tax is credited to.</translation>
        </message>
        <message>
            <source>Cost center %1 cannot be used any more.</source>
            <translation>Cost center %1 cannot be used any more.</translation>
        </message>
        <message>
            <source>Choose the tax code that the document's lines get.</source>
            <translation>Choose the tax code that the document's lines get.</translation>
        </message>
        <message>
            <source>Choose the general journal for the entries.</source>
            <translation>Choose the general journal for the entries.</translation>
        </message>
        <message>
            <source>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</source>
            <translation>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</translation>
        </message>
        <message>
            <source>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</source>
            <translation>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</translation>
        </message>
        <message>
            <source>The invoice's lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</source>
            <translation>The invoice's lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</translation>
        </message>
        <message>
            <source>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</source>
            <translation>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Fetched</source>
            <translation>Fetched</translation>
        </message>
        <message>
            <source>Address checked</source>
            <translation>Address checked</translation>
        </message>
        <message>
            <source>own checks</source>
            <translation>own checks</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Calculated</translation>
        </message>
        <message>
            <source>No entry needed</source>
            <translation>No entry needed</translation>
        </message>
        <message>
            <source>Posted to ledger</source>
            <translation>Posted to ledger</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Committed</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>excluded</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>not started</translation>
        </message>
        <message>
            <source>needs a person</source>
            <translation>needs a person</translation>
        </message>
        <message>
            <source>parked</source>
            <translation>parked</translation>
        </message>
        <message>
            <source>when the invoice is final</source>
            <translation>when the invoice is final</translation>
        </message>
        <message>
            <source>no number yet</source>
            <translation>no number yet</translation>
        </message>
    </context>
    <context>
        <name>TaxTable</name>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Special</translation>
        </message>
    </context>
    <context>
        <name>Webhooks</name>
        <message>
            <source>The webhook is silent</source>
            <translation>The webhook is silent</translation>
        </message>
        <message>
            <source>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</source>
            <translation>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</translation>
        </message>
        <message>
            <source>The webhook could not be set up</source>
            <translation>The webhook could not be set up</translation>
        </message>
        <message>
            <source>Exact Online does not take the webhook subscription of %1. %2</source>
            <translation>Exact Online does not take the webhook subscription of %1. %2</translation>
        </message>
    </context>
    <context>
        <name>WhyThisTax</name>
        <message>
            <source>No tax: the company has no nexus in %1, so none is due there.</source>
            <translation>No tax: the company has no nexus in %1, so none is due there.</translation>
        </message>
        <message>
            <source>No tax: %1 has no rate for this.</source>
            <translation>No tax: %1 has no rate for this.</translation>
        </message>
        <message>
            <source>No tax on part of it: %1 does not tax these items.</source>
            <translation>No tax on part of it: %1 does not tax these items.</translation>
        </message>
        <message>
            <source>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</source>
            <translation>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</translation>
        </message>
        <message>
            <source>Zero rate: Avalara applied the rate of zero to this supply.</source>
            <translation>Zero rate: Avalara applied the rate of zero to this supply.</translation>
        </message>
        <message>
            <source>Exempt: the customer is sent with the entity use code %1.</source>
            <translation>Exempt: the customer is sent with the entity use code %1.</translation>
        </message>
        <message>
            <source>No tax by Avalara's rule "%1".</source>
            <translation>No tax by Avalara's rule "%1".</translation>
        </message>
        <message>
            <source>Avalara found no jurisdiction that taxes this document.</source>
            <translation>Avalara found no jurisdiction that taxes this document.</translation>
        </message>
        <message>
            <source>no tax code, so Avalara's default</source>
            <translation>no tax code, so Avalara's default</translation>
        </message>
        <message>
            <source>%1 (%2 lines)</source>
            <translation>%1 (%2 lines)</translation>
        </message>
        <message>
            <source>Tax codes of the items: %1.</source>
            <translation>Tax codes of the items: %1.</translation>
        </message>
        <message>
            <source>Shipped from %1 to %2.</source>
            <translation>Shipped from %1 to %2.</translation>
        </message>
        <message>
            <source>The ship-to address was corrected in Levy; the ledger says %1.</source>
            <translation>The ship-to address was corrected in Levy; the ledger says %1.</translation>
        </message>
        <message>
            <source>It corrects invoice %1 of %2, whose day decides the rates.</source>
            <translation>It corrects invoice %1 of %2, whose day decides the rates.</translation>
        </message>
        <message>
            <source>The rates are those of %1.</source>
            <translation>The rates are those of %1.</translation>
        </message>
        <message>
            <source>Nothing is calculated yet.</source>
            <translation>Nothing is calculated yet.</translation>
        </message>
        <message>
            <source>%1 of the amount is not taxed.</source>
            <translation>%1 of the amount is not taxed.</translation>
        </message>
        <message>
            <source>Avalara notes: "%1"</source>
            <translation>Avalara notes: "%1"</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AccountPicker</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AddressForm</name>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>two letters</source>
            <translation>two letters</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Use this address</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AddressPanel</name>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Correct the address here</source>
            <translation>Correct the address here</translation>
        </message>
        <message>
            <source>Use the address for</source>
            <translation>Use the address for</translation>
        </message>
        <message>
            <source>This document only</source>
            <translation>This document only</translation>
        </message>
        <message>
            <source>The customer's record in the ledger stays as it is.</source>
            <translation>The customer's record in the ledger stays as it is.</translation>
        </message>
        <message>
            <source>Send it as it is…</source>
            <translation>Send it as it is…</translation>
        </message>
        <message>
            <source>As entered in the ledger</source>
            <translation>As entered in the ledger</translation>
        </message>
        <message>
            <source>As Avalara understood it</source>
            <translation>As Avalara understood it</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Not recognised</translation>
        </message>
        <message>
            <source>Avalara says</source>
            <translation>Avalara says</translation>
        </message>
        <message>
            <source>This address of %1, from now on</source>
            <translation>This address of %1, from now on</translation>
        </message>
        <message>
            <source>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</source>
            <translation>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</translation>
        </message>
        <message>
            <source>Accept suggestion</source>
            <translation>Accept suggestion</translation>
        </message>
        <message>
            <source>%1: suggestion accepted</source>
            <translation>%1: suggestion accepted</translation>
        </message>
        <message>
            <source>Correct here</source>
            <translation>Correct here</translation>
        </message>
        <message>
            <source>%1 remembered</source>
            <translation>%1 remembered</translation>
        </message>
        <message>
            <source>%1: address corrected</source>
            <translation>%1: address corrected</translation>
        </message>
        <message>
            <source>Send %1 with this address</source>
            <translation>Send %1 with this address</translation>
        </message>
        <message>
            <source>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</source>
            <translation>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>Send it as it is</translation>
        </message>
        <message>
            <source>%1: address confirmed</source>
            <translation>%1: address confirmed</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a quotation</comment>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AdvancedSettings</name>
        <message>
            <source>Advanced</source>
            <translation>Advanced</translation>
        </message>
        <message>
            <source>What support asks for.</source>
            <translation>What support asks for.</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Levy</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
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
            <translation>Net %1, tax %2, gross %3 %4</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Gross</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ApprovalPanel</name>
        <message>
            <source>Why Levy asks</source>
            <translation>Why Levy asks</translation>
        </message>
        <message>
            <source>Usual for this customer</source>
            <translation>Usual for this customer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>What approving does</source>
            <translation>What approving does</translation>
        </message>
        <message>
            <source>Calculation</source>
            <translation>Calculation</translation>
        </message>
        <message>
            <source>Journal entry that will be posted</source>
            <translation>Journal entry that will be posted</translation>
        </message>
        <message>
            <source>not calculated yet</source>
            <translation>not calculated yet</translation>
        </message>
        <message>
            <source>On the invoice: %1 %2 tax.</source>
            <translation>On the invoice: %1 %2 tax.</translation>
        </message>
        <message>
            <source>Difference %1 %2.</source>
            <translation>Difference %1 %2.</translation>
        </message>
        <message>
            <source>the first document for this customer</source>
            <translation>the first document for this customer</translation>
        </message>
        <message>
            <source>All documents of this company with unusual signs go on.</source>
            <translation>All documents of this company with unusual signs go on.</translation>
        </message>
        <message>
            <source>Posts the entry, journal %1, period %2-%3.</source>
            <translation>Posts the entry, journal %1, period %2-%3.</translation>
        </message>
        <message>
            <source>Sends the document to Avalara and posts what it calculates.</source>
            <translation>Sends the document to Avalara and posts what it calculates.</translation>
        </message>
        <message>
            <source>Commits the tax in Avalara. This cannot be undone.</source>
            <translation>Commits the tax in Avalara. This cannot be undone.</translation>
        </message>
        <message>
            <source>A later correction is an adjustment or a void, and both stay visible.</source>
            <translation>A later correction is an adjustment or a void, and both stay visible.</translation>
        </message>
        <message>
            <source>Confirm for this company</source>
            <translation>Confirm for this company</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Signs of %1 confirmed</source>
            <translation>Signs of %1 confirmed</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 approved</translation>
        </message>
        <message>
            <source>Approval rules</source>
            <translation>Approval rules</translation>
        </message>
        <message>
            <source>Preview, nothing recorded</source>
            <translation>Preview, nothing recorded</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Approve %1</translation>
        </message>
        <message>
            <source>The books of its period are signed off. Approving changes them after that.</source>
            <translation>The books of its period are signed off. Approving changes them after that.</translation>
        </message>
        <message>
            <source>Levy commits the tax in Avalara, which cannot be undone.</source>
            <translation>Levy commits the tax in Avalara, which cannot be undone.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AuditModel</name>
        <message>
            <source>Irreversible</source>
            <translation>Irreversible</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Actor</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AuditPage</name>
        <message>
            <source>One document</source>
            <translation>One document</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>No event matches</source>
            <translation>No event matches</translation>
        </message>
        <message>
            <source>The filters above leave nothing to show.</source>
            <translation>The filters above leave nothing to show.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln event shown</numerusform>
                <numerusform>%Ln events shown</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 in all</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Export the audit trail</translation>
        </message>
        <message>
            <source>JSON Lines with hashes, to be verified by others (*.jsonl)</source>
            <translation>JSON Lines with hashes, to be verified by others (*.jsonl)</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Table for a spreadsheet (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) written to %1</source>
            <translation>
                <numerusform>%Ln event written to %1</numerusform>
                <numerusform>%Ln events written to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Append-only · times in your time zone, UTC in the detail</source>
            <translation>Append-only · times in your time zone, UTC in the detail</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 days</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Journal entries</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mappings</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Actor</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Levy</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Document, code, words</source>
            <translation>Document, code, words</translation>
        </message>
        <message>
            <source>Only irreversible</source>
            <translation>Only irreversible</translation>
        </message>
        <message>
            <source>Only errors</source>
            <translation>Only errors</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>The trail cannot be read</source>
            <translation>The trail cannot be read</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::AvalaraStep</name>
        <message>
            <source>Sign in to Avalara</source>
            <translation>Sign in to Avalara</translation>
        </message>
        <message>
            <source>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</source>
            <translation>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>Account ID</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>Licence key</translation>
        </message>
        <message>
            <source>Test sign-in</source>
            <translation>Test sign-in</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</source>
            <translation>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>kept; leave empty to go on with it</source>
            <translation>kept; leave empty to go on with it</translation>
        </message>
        <message>
            <source>kept in %1</source>
            <translation>kept in %1</translation>
        </message>
        <message>
            <source>Signing in to Avalara …</source>
            <translation>Signing in to Avalara …</translation>
        </message>
        <message>
            <source>Avalara does not accept the sign-in</source>
            <translation>Avalara does not accept the sign-in</translation>
        </message>
        <message>
            <source>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</source>
            <translation>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Test again</translation>
        </message>
        <message>
            <source>Signed in to account %1.</source>
            <translation>Signed in to account %1.</translation>
        </message>
        <message numerus="yes">
            <source>Active companies: %Ln.</source>
            <translation>
                <numerusform>Active companies: %Ln.</numerusform>
                <numerusform>Active companies: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeping the licence key …</source>
            <translation>Keeping the licence key …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::Backend</name>
        <message>
            <source>Comparing the books …</source>
            <translation>Comparing the books …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Invoice number, customer, Avalara code, journal entry or command</source>
            <translation>Invoice number, customer, Avalara code, journal entry or command</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nothing is called that.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::CompanyList</name>
        <message>
            <source>Sales invoices</source>
            <translation>Sales invoices</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Chart of accounts</source>
            <translation>Chart of accounts</translation>
        </message>
        <message>
            <source>Cost centers</source>
            <translation>Cost centers</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Journal entries</translation>
        </message>
        <message>
            <source>Deletions</source>
            <translation>Deletions</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Division</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Invoices, 30 days</source>
            <translation>Invoices, 30 days</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Work on %1 %2</source>
            <translation>Work on %1 %2</translation>
        </message>
        <message>
            <source>not tested</source>
            <translation>not tested</translation>
        </message>
        <message>
            <source>testing …</source>
            <translation>testing …</translation>
        </message>
        <message>
            <source>works</source>
            <translation>works</translation>
        </message>
        <message>
            <source>right missing</source>
            <translation>right missing</translation>
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
            <translation>%1 in %2 ms</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>In trouble</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ConnectionsPage</name>
        <message>
            <source>%1, %2 failed</source>
            <translation>%1, %2 failed</translation>
        </message>
        <message>
            <source>Test all</source>
            <translation>Test all</translation>
        </message>
        <message>
            <source>Add connection…</source>
            <translation>Add connection…</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Nothing is connected yet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connection(s)</source>
            <translation>
                <numerusform>%Ln connection</numerusform>
                <numerusform>%Ln connections</numerusform>
            </translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Companies</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>Licence key</translation>
        </message>
        <message>
            <source>kept in %1</source>
            <translation>kept in %1</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>Calls today</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>Last call</translation>
        </message>
        <message>
            <source>Post: the whole job</source>
            <translation>Post: the whole job</translation>
        </message>
        <message>
            <source>Calculate: records in Avalara, posts nothing</source>
            <translation>Calculate: records in Avalara, posts nothing</translation>
        </message>
        <message>
            <source>Observe: records and posts nothing</source>
            <translation>Observe: records and posts nothing</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Division</translation>
        </message>
        <message>
            <source>Working mode</source>
            <translation>Working mode</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>renews itself, secrets in %1</source>
            <translation>renews itself, secrets in %1</translation>
        </message>
        <message>
            <source>%1, all %2 companies together</source>
            <translation>%1, all %2 companies together</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1, read %2</translation>
        </message>
        <message>
            <source>Codes begin</source>
            <translation>Codes begin</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Workspace and secrets</source>
            <translation>Workspace and secrets</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>not listening; ledgers are polled</source>
            <translation>not listening; ledgers are polled</translation>
        </message>
        <message>
            <source>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</source>
            <translation>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</translation>
        </message>
        <message>
            <source>Testing the connections …</source>
            <translation>Testing the connections …</translation>
        </message>
        <message>
            <source>tested at %1</source>
            <translation>tested at %1</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Connect your own systems…</source>
            <translation>Connect your own systems…</translation>
        </message>
        <message>
            <source>Continue set-up…</source>
            <translation>Continue set-up…</translation>
        </message>
        <message>
            <source>Step by step, every step tested. Nothing is posted until you go live.</source>
            <translation>Step by step, every step tested. Nothing is posted until you go live.</translation>
        </message>
        <message>
            <source>Connect your systems…</source>
            <translation>Connect your systems…</translation>
        </message>
        <message>
            <source>The set-up is not finished</source>
            <translation>The set-up is not finished</translation>
        </message>
        <message>
            <source>What was tested is kept. Nothing is recorded or posted until it is turned on.</source>
            <translation>What was tested is kept. Nothing is recorded or posted until it is turned on.</translation>
        </message>
        <message>
            <source>no secret; the ledger is polled</source>
            <translation>no secret; the ledger is polled</translation>
        </message>
        <message>
            <source>silent since %1, changes came by polling</source>
            <translation>silent since %1, changes came by polling</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s), last %1</source>
            <translation>
                <numerusform>%Ln message, last %1</numerusform>
                <numerusform>%Ln messages, last %1</numerusform>
            </translation>
        </message>
        <message>
            <source>subscribed, nothing came yet</source>
            <translation>subscribed, nothing came yet</translation>
        </message>
        <message>
            <source>not subscribed; the ledger is polled</source>
            <translation>not subscribed; the ledger is polled</translation>
        </message>
        <message>
            <source>nothing waits for the ledger</source>
            <translation>nothing waits for the ledger</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, done about %2</source>
            <translation>%1, done about %2</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Backlog</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>not listening; the background work is paused</source>
            <translation>not listening; the background work is paused</translation>
        </message>
        <message>
            <source>listening at %1</source>
            <translation>listening at %1</translation>
        </message>
        <message>
            <source>The connections cannot be read</source>
            <translation>The connections cannot be read</translation>
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
            <translation>Everything Levy knows lies in one folder on this computer.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Back up now…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Database, vault and locks.</source>
            <translation>Database, vault and locks.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Never in the database and never in a backup.</source>
            <translation>Never in the database and never in a backup.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>A consistent copy while work goes on; without secrets.</source>
            <translation>A consistent copy while work goes on; without secrets.</translation>
        </message>
        <message>
            <source>Database and audit trail</source>
            <translation>Database and audit trail</translation>
        </message>
        <message>
            <source>Looks through both from end to end.</source>
            <translation>Looks through both from end to end.</translation>
        </message>
        <message>
            <source>none is open</source>
            <translation>none is open</translation>
        </message>
        <message>
            <source>Back up the workspace</source>
            <translation>Back up the workspace</translation>
        </message>
        <message>
            <source>Backups of Levy (*.db)</source>
            <translation>Backups of Levy (*.db)</translation>
        </message>
        <message>
            <source>The backup is in %1. Secrets are not in it.</source>
            <translation>The backup is in %1. Secrets are not in it.</translation>
        </message>
        <message>
            <source>Looking through database and trail …</source>
            <translation>Looking through database and trail …</translation>
        </message>
        <message>
            <source>The database is sound and the audit trail intact.</source>
            <translation>The database is sound and the audit trail intact.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::DocumentColumns</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>so many of the table's columns are shown</extracomment>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::DocumentPane</name>
        <message>
            <source>Preview tax</source>
            <translation>Preview tax</translation>
        </message>
        <message>
            <source>Reprocess</source>
            <translation>Reprocess</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>%1 is processed again</source>
            <translation>%1 is processed again</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>No number yet</translation>
        </message>
        <message>
            <source>Lines %1</source>
            <translation>Lines %1</translation>
        </message>
        <message>
            <source>History %1</source>
            <translation>History %1</translation>
        </message>
        <message>
            <source>What is committed is corrected by an adjustment, a void or a reversal.</source>
            <translation>What is committed is corrected by an adjustment, a void or a reversal.</translation>
        </message>
        <message>
            <source>Previewing the tax of %1 …</source>
            <translation>Previewing the tax of %1 …</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Preview of %1</translation>
        </message>
        <message>
            <source>Avalara would calculate %1 tax on %2.</source>
            <translation>Avalara would calculate %1 tax on %2.</translation>
        </message>
        <message>
            <source>Nothing was recorded and nothing was posted.</source>
            <translation>Nothing was recorded and nothing was posted.</translation>
        </message>
        <message>
            <source>Exclude %1</source>
            <translation>Exclude %1</translation>
        </message>
        <message>
            <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
            <translation>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</translation>
        </message>
        <message>
            <source>It can be taken back with Reprocess.</source>
            <translation>It can be taken back with Reprocess.</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclude</translation>
        </message>
        <message>
            <source>%1 excluded</source>
            <translation>%1 excluded</translation>
        </message>
        <message>
            <source>Exclude with a reason…</source>
            <translation>Exclude with a reason…</translation>
        </message>
        <message>
            <source>Show in the audit trail</source>
            <translation>Show in the audit trail</translation>
        </message>
        <message>
            <source>This document cannot be read</source>
            <translation>This document cannot be read</translation>
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
            <translation>Source</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Cur.</source>
            <extracomment>short heading of a column with currency codes</extracomment>
            <translation>Cur.</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Ledger entry</source>
            <translation>Ledger entry</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::DocumentsPage</name>
        <message>
            <source>No document matches</source>
            <translation>No document matches</translation>
        </message>
        <message>
            <source>The filters above leave nothing to show.</source>
            <translation>The filters above leave nothing to show.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Reading the ledgers for the first time …</source>
            <translation>Reading the ledgers for the first time …</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>No documents yet</translation>
        </message>
        <message>
            <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
            <translation>Sales invoices and credit notes appear here as soon as a ledger is read.</translation>
        </message>
        <message>
            <source>Net %1   Tax %2</source>
            <translation>Net %1   Tax %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected:</source>
            <translation>
                <numerusform>%Ln selected:</numerusform>
                <numerusform>%Ln selected:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) exported</source>
            <translation>
                <numerusform>%Ln document exported</numerusform>
                <numerusform>%Ln documents exported</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Nothing was exported</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nothing was changed</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Sums of the selection</source>
            <translation>Sums of the selection</translation>
        </message>
        <message>
            <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
            <translation>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</translation>
        </message>
        <message>
            <source>The documents cannot be read</source>
            <translation>The documents cannot be read</translation>
        </message>
        <message>
            <source>Export the documents</source>
            <translation>Export the documents</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Table as text (*.csv)</source>
            <translation>Table as text (*.csv)</translation>
        </message>
        <message>
            <source>For printing (*.pdf)</source>
            <translation>For printing (*.pdf)</translation>
        </message>
        <message>
            <source>Nothing is undecided</source>
            <translation>Nothing is undecided</translation>
        </message>
        <message>
            <source>Every document that is final in its ledger has its tax or a decision.</source>
            <translation>Every document that is final in its ledger has its tax or a decision.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::EventPane</name>
        <message>
            <source>Removed by retention; the event keeps its SHA-256.</source>
            <translation>Removed by retention; the event keeps its SHA-256.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Irreversible</source>
            <translation>Irreversible</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Actor</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Avalara code</source>
            <translation>Avalara code</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Journal entry</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>%1 in %2 ms</source>
            <translation>%1 in %2 ms</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Previous hash</source>
            <translation>Previous hash</translation>
        </message>
        <message>
            <source>Sent: %1</source>
            <translation>Sent: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Answer: %1</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>As recorded</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Mended by</source>
            <translation>Mended by</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ExactPanel</name>
        <message>
            <source>Netherlands</source>
            <translation>Netherlands</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgium</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Germany</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spain</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>United Kingdom</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>United States</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Redirect address</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the redirect address</source>
            <translation>Copy the redirect address</translation>
        </message>
        <message>
            <source>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</source>
            <translation>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</translation>
        </message>
        <message>
            <source>Divisions to work on</source>
            <translation>Divisions to work on</translation>
        </message>
        <message>
            <source>The sign-in was cancelled</source>
            <translation>The sign-in was cancelled</translation>
        </message>
        <message>
            <source>Nothing was changed. Sign in when you are ready.</source>
            <translation>Nothing was changed. Sign in when you are ready.</translation>
        </message>
        <message>
            <source>kept; leave empty to go on with it</source>
            <translation>kept; leave empty to go on with it</translation>
        </message>
        <message>
            <source>kept in %1</source>
            <translation>kept in %1</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>This is not an address.</translation>
        </message>
        <message>
            <source>Exact takes addresses with https only.</source>
            <translation>Exact takes addresses with https only.</translation>
        </message>
        <message>
            <source>The address must have nothing behind its path.</source>
            <translation>The address must have nothing behind its path.</translation>
        </message>
        <message>
            <source>The sign-in took too long</source>
            <translation>The sign-in took too long</translation>
        </message>
        <message>
            <source>Nothing came back from the browser, and nothing was changed. Sign in again.</source>
            <translation>Nothing came back from the browser, and nothing was changed. Sign in again.</translation>
        </message>
        <message>
            <source>Access was refused</source>
            <translation>Access was refused</translation>
        </message>
        <message>
            <source>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</source>
            <translation>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</translation>
        </message>
        <message>
            <source>This address does not belong to this sign-in</source>
            <translation>This address does not belong to this sign-in</translation>
        </message>
        <message>
            <source>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</source>
            <translation>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</translation>
        </message>
        <message>
            <source>This address holds no answer</source>
            <translation>This address holds no answer</translation>
        </message>
        <message>
            <source>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</source>
            <translation>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</translation>
        </message>
        <message>
            <source>Signing in at Exact Online …</source>
            <translation>Signing in at Exact Online …</translation>
        </message>
        <message>
            <source>Exact does not accept the client secret</source>
            <translation>Exact does not accept the client secret</translation>
        </message>
        <message>
            <source>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</source>
            <translation>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 of %2 chosen</translation>
        </message>
        <message>
            <source>Testing the rights …</source>
            <translation>Testing the rights …</translation>
        </message>
        <message>
            <source>%1 %2 lacks a right</source>
            <translation>%1 %2 lacks a right</translation>
        </message>
        <message>
            <source>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact's App Center, then sign in again. Nothing was changed.</source>
            <translation>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact's App Center, then sign in again. Nothing was changed.</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Tested</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::FilterBar</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>Filter by number, customer, code, entry</source>
            <translation>Filter by number, customer, code, entry</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Take this filter away</translation>
        </message>
        <message>
            <source>Tax posted</source>
            <translation>Tax posted</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>Final in the ledger, without tax at Avalara and without a decision</source>
            <translation>Final in the ledger, without tax at Avalara and without a decision</translation>
        </message>
        <message>
            <source>Held by the approval rules</source>
            <translation>Held by the approval rules</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::FirstRunPage</name>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Nothing is connected yet</translation>
        </message>
        <message>
            <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
            <translation>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>Start the sandbox</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connect…</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>Ready in a few seconds</translation>
        </message>
        <message>
            <source>About 10 minutes</source>
            <translation>About 10 minutes</translation>
        </message>
        <message>
            <source>Try it on a sample company</source>
            <translation>Try it on a sample company</translation>
        </message>
        <message>
            <source>No account or key needed</source>
            <translation>No account or key needed</translation>
        </message>
        <message>
            <source>No real tax, nothing leaves this computer</source>
            <translation>No real tax, nothing leaves this computer</translation>
        </message>
        <message>
            <source>Delete it whenever you like</source>
            <translation>Delete it whenever you like</translation>
        </message>
        <message>
            <source>Connect your systems</source>
            <translation>Connect your systems</translation>
        </message>
        <message>
            <source>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</source>
            <translation>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</translation>
        </message>
        <message>
            <source>Avalara account ID and licence key</source>
            <translation>Avalara account ID and licence key</translation>
        </message>
        <message>
            <source>Exact Online: app client ID and secret, per region</source>
            <translation>Exact Online: app client ID and secret, per region</translation>
        </message>
        <message>
            <source>or Visma.net: client ID, secret and tenant</source>
            <translation>or Visma.net: client ID, secret and tenant</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Open a workspace…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Starting the simulated services …</source>
            <translation>Starting the simulated services …</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Backups of Levy (*.db *.levy);;All files (*)</source>
            <translation>Backups of Levy (*.db *.levy);;All files (*)</translation>
        </message>
        <message>
            <source>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</source>
            <translation>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::HeldBanners</name>
        <message numerus="yes">
            <source>%Ln document(s) deleted</source>
            <translation>
                <numerusform>%Ln document deleted</numerusform>
                <numerusform>%Ln documents deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) with another identity</source>
            <translation>
                <numerusform>%Ln document with another identity</numerusform>
                <numerusform>%Ln documents with another identity</numerusform>
            </translation>
        </message>
        <message>
            <source>Unusually many changes came from %1: %2.</source>
            <translation>Unusually many changes came from %1: %2.</translation>
        </message>
        <message>
            <source>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</source>
            <translation>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>Accept the held changes of %1</source>
            <translation>Accept the held changes of %1</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>Dismiss…</translation>
        </message>
        <message>
            <source>Dismiss the held changes of %1</source>
            <translation>Dismiss the held changes of %1</translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln held change(s)?</source>
            <translation>
                <numerusform>Take over %Ln held change?</numerusform>
                <numerusform>Take over %Ln held changes?</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</source>
            <translation>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Held changes of %1 accepted</source>
            <translation>Held changes of %1 accepted</translation>
        </message>
        <message numerus="yes">
            <source>Forget %Ln held change(s)?</source>
            <translation>
                <numerusform>Forget %Ln held change?</numerusform>
                <numerusform>Forget %Ln held changes?</numerusform>
            </translation>
        </message>
        <message>
            <source>The documents stay as they are in Levy and at Avalara.</source>
            <translation>The documents stay as they are in Levy and at Avalara.</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Held changes of %1 dismissed</source>
            <translation>Held changes of %1 dismissed</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>by %1: %2</source>
            <translation>by %1: %2</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::IconLine</name>
        <message>
            <source>%1: works</source>
            <translation>%1: works</translation>
        </message>
        <message>
            <source>%1: not allowed</source>
            <translation>%1: not allowed</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::JournalTable</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>CC</source>
            <extracomment>short heading: cost center</extracomment>
            <translation>CC</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Journal entry</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Balances</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::LedgerStep</name>
        <message>
            <source>Sign in to your ledger</source>
            <translation>Sign in to your ledger</translation>
        </message>
        <message>
            <source>Levy signs in with your own app. A password never passes through Levy.</source>
            <translation>Levy signs in with your own app. A password never passes through Levy.</translation>
        </message>
        <message>
            <source>Exact Online</source>
            <translation>Exact Online</translation>
        </message>
        <message>
            <source>Visma.net</source>
            <translation>Visma.net</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Keeping the sign-in …</source>
            <translation>Keeping the sign-in …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::LedgerTab</name>
        <message>
            <source>The entry is in the ledger; it was read back and agrees to the cent.</source>
            <translation>The entry is in the ledger; it was read back and agrees to the cent.</translation>
        </message>
        <message>
            <source>The entry is in the ledger and is about to be read back.</source>
            <translation>The entry is in the ledger and is about to be read back.</translation>
        </message>
        <message>
            <source>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</source>
            <translation>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</translation>
        </message>
        <message>
            <source>Nothing is posted yet. This is what would be posted now.</source>
            <translation>Nothing is posted yet. This is what would be posted now.</translation>
        </message>
        <message>
            <source>No entry is needed: the tax in the ledger agrees with Avalara's.</source>
            <translation>No entry is needed: the tax in the ledger agrees with Avalara's.</translation>
        </message>
        <message>
            <source>Nothing is posted, and nothing can be yet.</source>
            <translation>Nothing is posted, and nothing can be yet.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Marker</source>
            <translation>Marker</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Exchange rate</translation>
        </message>
        <message>
            <source>Mapping version</source>
            <translation>Mapping version</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::LinesTab</name>
        <message>
            <source>Why this tax?</source>
            <translation>Why this tax?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
        <message>
            <source> · ship-from %1 · ship-to %2</source>
            <translation> · ship-from %1 · ship-to %2</translation>
        </message>
        <message>
            <source>The lines add up to %1, Avalara's total is %2.</source>
            <translation>The lines add up to %1, Avalara's total is %2.</translation>
        </message>
        <message>
            <source>The lines add up to Avalara's total and to journal entry %1.</source>
            <translation>The lines add up to Avalara's total and to journal entry %1.</translation>
        </message>
        <message>
            <source>The lines add up to Avalara's total.</source>
            <translation>The lines add up to Avalara's total.</translation>
        </message>
        <message>
            <source>Expand all</source>
            <translation>Expand all</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Collapse all</source>
            <translation>Collapse all</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::MainWindow</name>
        <message>
            <source>Levy goes on in the background</source>
            <translation>Levy goes on in the background</translation>
        </message>
        <message>
            <source>Its icon stays here. Choose Quit in its menu to end it.</source>
            <translation>Its icon stays here. Choose Quit in its menu to end it.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Stop after this document</source>
            <translation>Stop after this document</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Go to %1</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Theme of the system</translation>
        </message>
        <message>
            <source>Quit Levy</source>
            <translation>Quit Levy</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>No connection.</translation>
        </message>
        <message>
            <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
            <translation>Everything can be read; decisions are kept and take effect when the services can be reached again.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) need a person</source>
            <translation>
                <numerusform>%Ln document needs a person</numerusform>
                <numerusform>%Ln documents need a person</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was posted for them. Open Review to decide.</source>
            <translation>Nothing was posted for them. Open Review to decide.</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>My workspace</translation>
        </message>
        <message>
            <source>Resume the background work</source>
            <translation>Resume the background work</translation>
        </message>
        <message>
            <source>Pause the background work</source>
            <translation>Pause the background work</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::MappingForm</name>
        <message>
            <source>Onto the invoice's lines</source>
            <translation>Onto the invoice's lines</translation>
        </message>
        <message>
            <source>As a line of its own on the invoice</source>
            <translation>As a line of its own on the invoice</translation>
        </message>
        <message>
            <source>By the tax codes of the invoice's lines</source>
            <translation>By the tax codes of the invoice's lines</translation>
        </message>
        <message>
            <source>As a journal entry of its own</source>
            <translation>As a journal entry of its own</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Clearing account</source>
            <translation>Clearing account</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Expense</translation>
        </message>
        <message>
            <source>Avalara company</source>
            <translation>Avalara company</translation>
        </message>
        <message>
            <source>Codes begin with</source>
            <translation>Codes begin with</translation>
        </message>
        <message>
            <source>at Avalara</source>
            <translation>at Avalara</translation>
        </message>
        <message>
            <source>Bring tax in</source>
            <translation>Bring tax in</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Tax account</source>
            <translation>Tax account</translation>
        </message>
        <message>
            <source>Cost center of the tax</source>
            <translation>Cost center of the tax</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Debited is</source>
            <translation>Debited is</translation>
        </message>
        <message>
            <source>Debit account</source>
            <translation>Debit account</translation>
        </message>
        <message>
            <source>Cost center of the debit</source>
            <translation>Cost center of the debit</translation>
        </message>
        <message>
            <source>What is debited</source>
            <translation>What is debited</translation>
        </message>
        <message>
            <source>There is no usual answer: choose one to read what it does.</source>
            <translation>There is no usual answer: choose one to read what it does.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::MappingPanel</name>
        <message>
            <source>The tax that has no place yet</source>
            <translation>The tax that has no place yet</translation>
        </message>
        <message>
            <source>Where it shall go</source>
            <translation>Where it shall go</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Applies to</translation>
        </message>
        <message>
            <source>GL account</source>
            <translation>GL account</translation>
        </message>
        <message>
            <source>Cost center</source>
            <translation>Cost center</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Jurisdiction</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Tax type</source>
            <translation>Tax type</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Points to</source>
            <translation>Points to</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>everything without a rule of its own</source>
            <translation>everything without a rule of its own</translation>
        </message>
        <message>
            <source>all tax of %1</source>
            <translation>all tax of %1</translation>
        </message>
        <message>
            <source>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</source>
            <translation>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</translation>
        </message>
        <message>
            <source>Add rule and go on</source>
            <translation>Add rule and go on</translation>
        </message>
        <message>
            <source>Change rule and go on</source>
            <translation>Change rule and go on</translation>
        </message>
        <message>
            <source>Mapping rule kept</source>
            <translation>Mapping rule kept</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>All rules</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::MappingStep</name>
        <message>
            <source>Where the tax goes</source>
            <translation>Where the tax goes</translation>
        </message>
        <message>
            <source>Defaults for everything; rules by country, state or item are added later under Mappings.</source>
            <translation>Defaults for everything; rules by country, state or item are added later under Mappings.</translation>
        </message>
        <message>
            <source>Ledger company</source>
            <translation>Ledger company</translation>
        </message>
        <message>
            <source>Mapping defaults</source>
            <translation>Mapping defaults</translation>
        </message>
        <message>
            <source>Account %1</source>
            <translation>Account %1</translation>
        </message>
        <message>
            <source>Reading the chart of accounts …</source>
            <translation>Reading the chart of accounts …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The chart of accounts is not read yet.</source>
            <translation>The chart of accounts is not read yet.</translation>
        </message>
        <message>
            <source>Two companies cannot begin their codes alike.</source>
            <translation>Two companies cannot begin their codes alike.</translation>
        </message>
        <message>
            <source>Asking Avalara whether the codes are free …</source>
            <translation>Asking Avalara whether the codes are free …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::MappingsPage</name>
        <message>
            <source>Any</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4</source>
            <translation>Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4</translation>
        </message>
        <message>
            <source>The chart of accounts was not read yet; sync first.</source>
            <translation>The chart of accounts was not read yet; sync first.</translation>
        </message>
        <message>
            <source>Tax → GL account and cost center</source>
            <translation>Tax → GL account and cost center</translation>
        </message>
        <message>
            <source>Items → tax code</source>
            <translation>Items → tax code</translation>
        </message>
        <message>
            <source>Customers → exemption</source>
            <translation>Customers → exemption</translation>
        </message>
        <message>
            <source>Company and debit side</source>
            <translation>Company and debit side</translation>
        </message>
        <message>
            <source>Rule %1: %2.</source>
            <translation>Rule %1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more finding(s) are marked in the table.</source>
            <translation>
                <numerusform>%Ln more finding is marked in the table.</numerusform>
                <numerusform>%Ln more findings are marked in the table.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Rule %1: %2</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Default</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <source> (debit side)</source>
            <translation> (debit side)</translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln document(s) with tax:</source>
            <translation>
                <numerusform>The newest %Ln document with tax:</numerusform>
                <numerusform>The newest %Ln documents with tax:</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing fell to the default.</source>
            <translation>nothing fell to the default.</translation>
        </message>
        <message>
            <source>%1 fell to the default.</source>
            <translation>%1 fell to the default.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) have tax that no rule matches.</source>
            <translation>
                <numerusform>%Ln document has tax that no rule matches.</numerusform>
                <numerusform>%Ln documents have tax that no rule matches.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Kinds of rules</source>
            <translation>Kinds of rules</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>The most specific rule wins; the number breaks a tie.</source>
            <translation>The most specific rule wins; the number breaks a tie.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Add rule</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Tax type</source>
            <translation>Tax type</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>Leads to</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Center</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>No ledger is connected yet</source>
            <translation>No ledger is connected yet</translation>
        </message>
        <message>
            <source>Rules belong to a connection; connect a ledger first.</source>
            <translation>Rules belong to a connection; connect a ledger first.</translation>
        </message>
        <message>
            <source>The rules cannot be read</source>
            <translation>The rules cannot be read</translation>
        </message>
        <message>
            <source>For</source>
            <extracomment>heads a column that says which taxes a rule is for</extracomment>
            <translation>For</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::NavItem</name>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <extracomment>for assistive technology: how many documents wait</extracomment>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::OriginalPanel</name>
        <message>
            <source>Invoices of this customer</source>
            <translation>Invoices of this customer</translation>
        </message>
        <message>
            <source>Its day decides the rates of the credit note</source>
            <translation>Its day decides the rates of the credit note</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>It corrects this invoice</source>
            <translation>It corrects this invoice</translation>
        </message>
        <message>
            <source>%1 corrects %2</source>
            <translation>%1 corrects %2</translation>
        </message>
        <message>
            <source>There is none</source>
            <translation>There is none</translation>
        </message>
        <message>
            <source>%1 has no original</source>
            <translation>%1 has no original</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::OverviewPage</name>
        <message>
            <source>Looking at the books …</source>
            <translation>Looking at the books …</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>All connections</source>
            <translation>All connections</translation>
        </message>
        <message>
            <source>Documents processed</source>
            <translation>Documents processed</translation>
        </message>
        <message>
            <source>Tax posted</source>
            <translation>Tax posted</translation>
        </message>
        <message>
            <source>Waiting for review</source>
            <translation>Waiting for review</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Tax by jurisdiction</source>
            <translation>Tax by jurisdiction</translation>
        </message>
        <message>
            <source>posted, top ten</source>
            <translation>posted, top ten</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Documents per day</source>
            <translation>Documents per day</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluded</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message numerus="yes">
            <source>%Ln address(es)</source>
            <translation>
                <numerusform>%Ln address</numerusform>
                <numerusform>%Ln addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln approval(s)</source>
            <translation>
                <numerusform>%Ln approval</numerusform>
                <numerusform>%Ln approvals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mapping(s)</source>
            <translation>
                <numerusform>%Ln mapping</numerusform>
                <numerusform>%Ln mappings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <translation>
                <numerusform>%Ln other</numerusform>
                <numerusform>%Ln others</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the ledgers for the first time …</source>
            <translation>Reading the ledgers for the first time …</translation>
        </message>
        <message>
            <source>%1 without a person</source>
            <translation>%1 without a person</translation>
        </message>
        <message>
            <source>%1 decided in Review</source>
            <translation>%1 decided in Review</translation>
        </message>
        <message>
            <source>Nothing is posted in this period</source>
            <translation>Nothing is posted in this period</translation>
        </message>
        <message>
            <source>Nothing waits for a person</source>
            <translation>Nothing waits for a person</translation>
        </message>
        <message>
            <source>Tried several times and parked</source>
            <translation>Tried several times and parked</translation>
        </message>
        <message>
            <source>Replay them from the list</source>
            <translation>Replay them from the list</translation>
        </message>
        <message>
            <source>Nothing has failed</source>
            <translation>Nothing has failed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more jurisdiction(s)</source>
            <translation>
                <numerusform>%Ln more jurisdiction</numerusform>
                <numerusform>%Ln more jurisdictions</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures cannot be read</source>
            <translation>The figures cannot be read</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::PlainPanel</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>In the service's words</source>
            <translation>In the service's words</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Sum of the lines</source>
            <translation>Sum of the lines</translation>
        </message>
        <message>
            <source>Net of the document</source>
            <translation>Net of the document</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Journal entry</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Jurisdiction</translation>
        </message>
        <message>
            <source>Kind of tax</source>
            <translation>Kind of tax</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>At Avalara</source>
            <translation>At Avalara</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <source>Calculation</source>
            <translation>Calculation</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>not calculated yet</source>
            <translation>not calculated yet</translation>
        </message>
        <message>
            <source>not posted</source>
            <translation>not posted</translation>
        </message>
        <message>
            <source>posted as %1</source>
            <translation>posted as %1</translation>
        </message>
        <message>
            <source>Drop what was chosen</source>
            <translation>Drop what was chosen</translation>
        </message>
        <message>
            <source>Choice for %1 dropped</source>
            <translation>Choice for %1 dropped</translation>
        </message>
        <message>
            <source>Choose another day…</source>
            <translation>Choose another day…</translation>
        </message>
        <message>
            <source>The entry of %1 gets another day</source>
            <translation>The entry of %1 gets another day</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::Rail</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliation</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mappings</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Collapse</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Expand</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>No workspace yet</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReasonDialog</name>
        <message>
            <source>Reason, kept in the audit trail</source>
            <translation>Reason, kept in the audit trail</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReconciliationPage</name>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Documents, Avalara and ledger by currency</source>
            <translation>Documents, Avalara and ledger by currency</translation>
        </message>
        <message>
            <source>Discrepancies</source>
            <translation>Discrepancies</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Ship to</source>
            <translation>Ship to</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Avalara: %Ln transaction(s) read</source>
            <translation>
                <numerusform>Avalara: %Ln transaction read</numerusform>
                <numerusform>Avalara: %Ln transactions read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ledger: %Ln entry(s) read</source>
            <translation>
                <numerusform>Ledger: %Ln entry read</numerusform>
                <numerusform>Ledger: %Ln entrys read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invoices: %Ln document(s) read</source>
            <translation>
                <numerusform>Invoices: %Ln document read</numerusform>
                <numerusform>Invoices: %Ln documents read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking again at %Ln document(s)</source>
            <translation>
                <numerusform>Looking again at %Ln document</numerusform>
                <numerusform>Looking again at %Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Run again</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Run now</translation>
        </message>
        <message numerus="yes">
            <source>Ran %1 · %Ln row(s)</source>
            <translation>
                <numerusform>Ran %1 · %Ln row</numerusform>
                <numerusform>Ran %1 · %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <source>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</source>
            <translation>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</translation>
        </message>
        <message>
            <source>Waiting for the sync to step aside …</source>
            <translation>Waiting for the sync to step aside …</translation>
        </message>
        <message>
            <source>Comparing the books …</source>
            <translation>Comparing the books …</translation>
        </message>
        <message>
            <source>The comparison was stopped.</source>
            <translation>The comparison was stopped.</translation>
        </message>
        <message>
            <source>What was read is kept; run it again within six hours and it goes on.</source>
            <translation>What was read is kept; run it again within six hours and it goes on.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Save every row as CSV</source>
            <translation>Save every row as CSV</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Report (PDF)</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Progress of the comparison</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancel the comparison</source>
            <translation>Cancel the comparison</translation>
        </message>
        <message>
            <source>Source invoices</source>
            <translation>Source invoices</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Avalara, committed</source>
            <translation>Avalara, committed</translation>
        </message>
        <message>
            <source>Source less ledger</source>
            <translation>Source less ledger</translation>
        </message>
        <message>
            <source>Kind of discrepancy</source>
            <translation>Kind of discrepancy</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Mend</translation>
        </message>
        <message>
            <source>Show document</source>
            <translation>Show document</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>begun; run again</source>
            <translation>begun; run again</translation>
        </message>
        <message>
            <source>refused, see the trail</source>
            <translation>refused, see the trail</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>none open</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln accepted</numerusform>
                <numerusform>%Ln accepted</numerusform>
            </translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %Ln line(s) are shown here; the CSV has all.</source>
            <translation>
                <numerusform>Only the first %Ln line is shown here; the CSV has all.</numerusform>
                <numerusform>Only the first %Ln lines are shown here; the CSV has all.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>with the next sync</source>
            <translation>with the next sync</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>%1: all %2</source>
            <translation>%1: all %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Accepted by %1, %2: %3</source>
            <translation>Accepted by %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) of this comparison.</source>
            <translation>
                <numerusform>%Ln document of this comparison.</numerusform>
                <numerusform>%Ln documents of this comparison.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be taken back: only another correction can follow it.</source>
            <translation>It cannot be taken back: only another correction can follow it.</translation>
        </message>
        <message>
            <source>Mending …</source>
            <translation>Mending …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mend(s) begun.</source>
            <translation>
                <numerusform>%Ln mend begun.</numerusform>
                <numerusform>%Ln mends begun.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sync carries them through; then the books are compared again.</source>
            <translation>A sync carries them through; then the books are compared again.</translation>
        </message>
        <message>
            <source>Accept the difference over %1</source>
            <translation>Accept the difference over %1</translation>
        </message>
        <message>
            <source>Nothing is changed in the ledger or at Avalara.</source>
            <translation>Nothing is changed in the ledger or at Avalara.</translation>
        </message>
        <message>
            <source>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</source>
            <translation>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>The difference was accepted.</source>
            <translation>The difference was accepted.</translation>
        </message>
        <message>
            <source>Reason and name are in the audit trail.</source>
            <translation>Reason and name are in the audit trail.</translation>
        </message>
        <message>
            <source>Save the reconciliation</source>
            <translation>Save the reconciliation</translation>
        </message>
        <message>
            <source>Report (*.pdf)</source>
            <translation>Report (*.pdf)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Comma-separated values (*.csv)</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>The report was saved.</translation>
        </message>
        <message>
            <source>Where the evidence pack is made</source>
            <translation>Where the evidence pack is made</translation>
        </message>
        <message>
            <source>The evidence pack is complete.</source>
            <translation>The evidence pack is complete.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>The comparison cannot be read</translation>
        </message>
        <message numerus="yes">
            <source>%Ln not committed yet</source>
            <translation>
                <numerusform>%Ln not committed yet</numerusform>
                <numerusform>%Ln not committed yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without an entry</source>
            <translation>
                <numerusform>%Ln without an entry</numerusform>
                <numerusform>%Ln without an entry</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::RemedyDialog</name>
        <message>
            <source>Reason for Avalara</source>
            <translation>Reason for Avalara</translation>
        </message>
        <message>
            <source>Day of the reversal</source>
            <translation>Day of the reversal</translation>
        </message>
        <message>
            <source>Day of the reversal, in a period that is open</source>
            <translation>Day of the reversal, in a period that is open</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason, kept in the audit trail</source>
            <translation>Reason, kept in the audit trail</translation>
        </message>
        <message>
            <source>Day of the entry</source>
            <translation>Day of the entry</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::RemedyPanel</name>
        <message>
            <source>What changed in the ledger</source>
            <translation>What changed in the ledger</translation>
        </message>
        <message>
            <source>As committed</source>
            <translation>As committed</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>As it is now</translation>
        </message>
        <message>
            <source>What stands in the books</source>
            <translation>What stands in the books</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Journal entry</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>At Avalara</source>
            <translation>At Avalara</translation>
        </message>
        <message>
            <source>posted as %1</source>
            <translation>posted as %1</translation>
        </message>
        <message>
            <source>%1: what it does</source>
            <translation>%1: what it does</translation>
        </message>
        <message>
            <source>What can be chosen</source>
            <translation>What can be chosen</translation>
        </message>
        <message>
            <source>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</source>
            <translation>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReviewDetail</name>
        <message>
            <source>The one before</source>
            <translation>The one before</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>The next one</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Fetch again</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <translation>Exclude…</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>No number yet</translation>
        </message>
        <message>
            <source>net %1</source>
            <translation>net %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
        <message>
            <source>ship to %1, %2</source>
            <translation>ship to %1, %2</translation>
        </message>
        <message>
            <source>Decided.</source>
            <translation>Decided.</translation>
        </message>
        <message>
            <source>This document no longer waits for a person.</source>
            <translation>This document no longer waits for a person.</translation>
        </message>
        <message>
            <source>Fetching %1 again …</source>
            <translation>Fetching %1 again …</translation>
        </message>
        <message>
            <source>%1 is processed again</source>
            <translation>%1 is processed again</translation>
        </message>
        <message>
            <source>%1 was corrected and goes on</source>
            <translation>%1 was corrected and goes on</translation>
        </message>
        <message>
            <source>Exclude %1</source>
            <translation>Exclude %1</translation>
        </message>
        <message>
            <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
            <translation>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</translation>
        </message>
        <message>
            <source>It can be taken back with Reprocess.</source>
            <translation>It can be taken back with Reprocess.</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclude</translation>
        </message>
        <message>
            <source>%1 excluded</source>
            <translation>%1 excluded</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReviewList</name>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>By reason</source>
            <translation>By reason</translation>
        </message>
        <message>
            <source>By age</source>
            <translation>By age</translation>
        </message>
        <message>
            <source>By amount</source>
            <translation>By amount</translation>
        </message>
        <message>
            <source>Documents that wait for a person</source>
            <translation>Documents that wait for a person</translation>
        </message>
        <message>
            <source>Reprocess all corrected</source>
            <translation>Reprocess all corrected</translation>
        </message>
        <message>
            <source>Fetches each document again; those that changed go on.</source>
            <translation>Fetches each document again; those that changed go on.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) wait</source>
            <translation>
                <numerusform>%Ln document waits</numerusform>
                <numerusform>%Ln documents wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for corrected documents …</source>
            <translation>Looking for corrected documents …</translation>
        </message>
        <message>
            <source>Looked at %1 of %2</source>
            <translation>Looked at %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) had changed and go on.</source>
            <translation>
                <numerusform>%Ln document had changed and goes on.</numerusform>
                <numerusform>%Ln documents had changed and go on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReviewModel</name>
        <message numerus="yes">
            <source>%1, %Ln document(s)</source>
            <translation>
                <numerusform>%1, %Ln document</numerusform>
                <numerusform>%1, %Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no number</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ReviewPage</name>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nothing was changed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) go on</source>
            <translation>
                <numerusform>%Ln document goes on</numerusform>
                <numerusform>%Ln documents go on</numerusform>
            </translation>
        </message>
        <message>
            <source>Levy is still working</source>
            <translation>Levy is still working</translation>
        </message>
        <message>
            <source>Nothing waits for a person</source>
            <translation>Nothing waits for a person</translation>
        </message>
        <message>
            <source>Documents that Levy cannot finish by itself appear here with their reason.</source>
            <translation>Documents that Levy cannot finish by itself appear here with their reason.</translation>
        </message>
        <message>
            <source>What waits for a person cannot be read</source>
            <translation>What waits for a person cannot be read</translation>
        </message>
        <message>
            <source>This document cannot be read</source>
            <translation>This document cannot be read</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::RuleDialog</name>
        <message>
            <source>Add a rule</source>
            <translation>Add a rule</translation>
        </message>
        <message>
            <source>Change rule %1</source>
            <translation>Change rule %1</translation>
        </message>
        <message>
            <source>Empty fields match everything; the most specific rule wins.</source>
            <translation>Empty fields match everything; the most specific rule wins.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Tax type</source>
            <translation>Tax type</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Item group</source>
            <translation>Item group</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Customer group</source>
            <translation>Customer group</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>GL account</source>
            <translation>GL account</translation>
        </message>
        <message>
            <source>Cost center</source>
            <translation>Cost center</translation>
        </message>
        <message>
            <source>Cost unit</source>
            <translation>Cost unit</translation>
        </message>
        <message>
            <source>Debited to</source>
            <translation>Debited to</translation>
        </message>
        <message>
            <source>Receivable: the customer owes it</source>
            <translation>Receivable: the customer owes it</translation>
        </message>
        <message>
            <source>Clearing: must come back to zero</source>
            <translation>Clearing: must come back to zero</translation>
        </message>
        <message>
            <source>Expense: the company bears it</source>
            <translation>Expense: the company bears it</translation>
        </message>
        <message>
            <source>Avalara tax code</source>
            <translation>Avalara tax code</translation>
        </message>
        <message>
            <source>Entity use code</source>
            <translation>Entity use code</translation>
        </message>
        <message>
            <source>Avalara company</source>
            <translation>Avalara company</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::RuleSettings</name>
        <message>
            <source>Approval rules</source>
            <translation>Approval rules</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Ship-to address</source>
            <translation>Ship-to address</translation>
        </message>
        <message>
            <source>Only for the United States and Canada, which Avalara's resolver covers.</source>
            <translation>Only for the United States and Canada, which Avalara's resolver covers.</translation>
        </message>
        <message>
            <source>is checked with Avalara</source>
            <translation>is checked with Avalara</translation>
        </message>
        <message>
            <source>Address written otherwise</source>
            <translation>Address written otherwise</translation>
        </message>
        <message>
            <source>When Avalara recognises it but writes it differently.</source>
            <translation>When Avalara recognises it but writes it differently.</translation>
        </message>
        <message>
            <source>is taken over without asking</source>
            <translation>is taken over without asking</translation>
        </message>
        <message>
            <source>Tax that differs from the invoice's own</source>
            <translation>Tax that differs from the invoice's own</translation>
        </message>
        <message>
            <source>The difference is what would be posted.</source>
            <translation>The difference is what would be posted.</translation>
        </message>
        <message>
            <source>is posted without asking</source>
            <translation>is posted without asking</translation>
        </message>
        <message>
            <source>Unusual signs</source>
            <translation>Unusual signs</translation>
        </message>
        <message>
            <source>When they differ from what the ledger's contract recorded.</source>
            <translation>When they differ from what the ledger's contract recorded.</translation>
        </message>
        <message>
            <source>are confirmed for this company</source>
            <translation>are confirmed for this company</translation>
        </message>
        <message>
            <source>as soon as the tax is known</source>
            <translation>as soon as the tax is known</translation>
        </message>
        <message>
            <source>when the invoice is final</source>
            <translation>when the invoice is final</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Avalara is told to file only when the invoice is final.</source>
            <translation>Avalara is told to file only when the invoice is final.</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Revert</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>What else makes Levy ask</source>
            <translation>What else makes Levy ask</translation>
        </message>
        <message>
            <source>What is checked before a document goes on by itself.</source>
            <translation>What is checked before a document goes on by itself.</translation>
        </message>
        <message>
            <source>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</source>
            <translation>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</translation>
        </message>
        <message>
            <source>Each rule by amount needs an amount, and a currency of its own.</source>
            <translation>Each rule by amount needs an amount, and a currency of its own.</translation>
        </message>
        <message>
            <source>%1, not saved yet</source>
            <translation>%1, not saved yet</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln other change(s), not saved yet</source>
            <translation>
                <numerusform>%1 and %Ln other change, not saved yet</numerusform>
                <numerusform>%1 and %Ln other changes, not saved yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::RuleTable</name>
        <message>
            <source>Add rule</source>
            <translation>Add rule</translation>
        </message>
        <message>
            <source>an amount in another currency</source>
            <translation>an amount in another currency</translation>
        </message>
        <message>
            <source>Ask a person when</source>
            <translation>Ask a person when</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>%1: amount</source>
            <translation>%1: amount</translation>
        </message>
        <message>
            <source>%1: currency</source>
            <translation>%1: currency</translation>
        </message>
        <message>
            <source>%1: codes</source>
            <translation>%1: codes</translation>
        </message>
        <message>
            <source>Codes, with commas</source>
            <translation>Codes, with commas</translation>
        </message>
        <message>
            <source>%1 …</source>
            <translation>%1 …</translation>
        </message>
        <message>
            <source>An amount, zero or more</source>
            <translation>An amount, zero or more</translation>
        </message>
        <message numerus="yes">
            <source>In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).</source>
            <translation>
                <numerusform>In the last 30 days these rules would have asked for %1 of %Ln document (%2).</numerusform>
                <numerusform>In the last 30 days these rules would have asked for %1 of %Ln documents (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Show them</translation>
        </message>
        <message>
            <source>or</source>
            <extracomment>between an amount and a percentage, either of which is enough</extracomment>
            <translation>or</translation>
        </message>
        <message>
            <source>%1: percent</source>
            <translation>%1: percent</translation>
        </message>
        <message>
            <source>%1: number of documents</source>
            <translation>%1: number of documents</translation>
        </message>
        <message>
            <source>documents had tax</source>
            <translation>documents had tax</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>the last</translation>
        </message>
        <message>
            <source>most of the earlier</source>
            <translation>most of the earlier</translation>
        </message>
        <message>
            <source>A percentage, zero or more</source>
            <translation>A percentage, zero or more</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them met more than one rule.</source>
            <translation>
                <numerusform>%Ln of them met more than one rule.</numerusform>
                <numerusform>%Ln of them met more than one rule.</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>short for 'number', heads a narrow column of them</extracomment>
            <translation>No.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ScheduleSettings</name>
        <message>
            <source>at once</source>
            <translation>at once</translation>
        </message>
        <message>
            <source>%1: look for news</source>
            <translation>%1: look for news</translation>
        </message>
        <message>
            <source>%1: close of business</source>
            <translation>%1: close of business</translation>
        </message>
        <message>
            <source>%1: compare the books</source>
            <translation>%1: compare the books</translation>
        </message>
        <message>
            <source>Schedule of a connection</source>
            <translation>Schedule of a connection</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>near real time</source>
            <translation>near real time</translation>
        </message>
        <message>
            <source>at close of business</source>
            <translation>at close of business</translation>
        </message>
        <message>
            <source>only when asked</source>
            <translation>only when asked</translation>
        </message>
        <message>
            <source>Look for news</source>
            <translation>Look for news</translation>
        </message>
        <message>
            <source>Near real time asks more often while there is traffic; webhooks make it at once.</source>
            <translation>Near real time asks more often while there is traffic; webhooks make it at once.</translation>
        </message>
        <message>
            <source>Close of business</source>
            <translation>Close of business</translation>
        </message>
        <message>
            <source>Once on each business day.</source>
            <translation>Once on each business day.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Of the times here.</source>
            <translation>Of the times here.</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Business days</translation>
        </message>
        <message>
            <source>Comparison of the books</source>
            <translation>Comparison of the books</translation>
        </message>
        <message>
            <source>Invoices, Avalara and ledger of the month, every night.</source>
            <translation>Invoices, Avalara and ledger of the month, every night.</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>by itself</translation>
        </message>
        <message>
            <source>Time of the comparison</source>
            <translation>Time of the comparison</translation>
        </message>
        <message>
            <source>Next five runs</source>
            <translation>Next five runs</translation>
        </message>
        <message>
            <source>In the time zone of this computer.</source>
            <translation>In the time zone of this computer.</translation>
        </message>
        <message>
            <source>Save schedule</source>
            <translation>Save schedule</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Not saved yet.</translation>
        </message>
        <message>
            <source>none by itself</source>
            <translation>none by itself</translation>
        </message>
        <message>
            <source>When it is worked on by itself, by this window in the background or by levy-cli serve.</source>
            <translation>When it is worked on by itself, by this window in the background or by levy-cli serve.</translation>
        </message>
        <message>
            <source>none while the background work is paused</source>
            <translation>none while the background work is paused</translation>
        </message>
        <message>
            <source>Saved; it holds once the background work goes on.</source>
            <translation>Saved; it holds once the background work goes on.</translation>
        </message>
        <message>
            <source>Saved; it holds from now on.</source>
            <translation>Saved; it holds from now on.</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Last runs</translation>
        </message>
        <message>
            <source>By itself or because somebody asked.</source>
            <translation>By itself or because somebody asked.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ScheduleStep</name>
        <message>
            <source>Schedule and approval</source>
            <translation>Schedule and approval</translation>
        </message>
        <message>
            <source>All of it can be changed later under Settings.</source>
            <translation>All of it can be changed later under Settings.</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Only when asked</translation>
        </message>
        <message>
            <source>Look for news</source>
            <translation>Look for news</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>From a day on</translation>
        </message>
        <message>
            <source>Everything that the ledger has</source>
            <translation>Everything that the ledger has</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Take up</translation>
        </message>
        <message>
            <source>Invoices that were not changed since that day are left as they were handled before.</source>
            <translation>Invoices that were not changed since that day are left as they were handled before.</translation>
        </message>
        <message>
            <source>As soon as the tax is known</source>
            <translation>As soon as the tax is known</translation>
        </message>
        <message>
            <source>Only when the invoice is final</source>
            <translation>Only when the invoice is final</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Addresses</translation>
        </message>
        <message>
            <source>Check in the United States and Canada</source>
            <translation>Check in the United States and Canada</translation>
        </message>
        <message>
            <source>One that cannot be found waits for a person.</source>
            <translation>One that cannot be found waits for a person.</translation>
        </message>
        <message>
            <source>Take Avalara's spelling without asking</source>
            <translation>Take Avalara's spelling without asking</translation>
        </message>
        <message>
            <source>Otherwise a person compares the two.</source>
            <translation>Otherwise a person compares the two.</translation>
        </message>
        <message>
            <source>Tax on invoices</source>
            <translation>Tax on invoices</translation>
        </message>
        <message>
            <source>Post a difference without asking</source>
            <translation>Post a difference without asking</translation>
        </message>
        <message>
            <source>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</source>
            <translation>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</translation>
        </message>
        <message>
            <source>From %1 on</source>
            <translation>From %1 on</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Near real time</source>
            <translation>Near real time</translation>
        </message>
        <message>
            <source>At close of business</source>
            <translation>At close of business</translation>
        </message>
        <message>
            <source>Close of business</source>
            <translation>Close of business</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ServiceDots</name>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::ServicesCard</name>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>Last call</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>Calls today</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>Production account</source>
            <translation>Production account</translation>
        </message>
        <message>
            <source>Sandbox account</source>
            <translation>Sandbox account</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>Licence key</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Calculate</source>
            <translation>Calculate</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observe</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>not read yet</translation>
        </message>
        <message>
            <source>all %1</source>
            <extracomment>the count is of all companies of one ledger system together</extracomment>
            <translation>all %1</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>Renews itself</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Approval rules</source>
            <translation>Approval rules</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Advanced</translation>
        </message>
        <message>
            <source>For this computer and this person; takes effect at once.</source>
            <translation>For this computer and this person; takes effect at once.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>System follows the desktop.</source>
            <translation>System follows the desktop.</translation>
        </message>
        <message>
            <source>Closing the window</source>
            <translation>Closing the window</translation>
        </message>
        <message>
            <source>Syncing goes on in the background.</source>
            <translation>Syncing goes on in the background.</translation>
        </message>
        <message>
            <source>leaves Levy in the tray</source>
            <translation>leaves Levy in the tray</translation>
        </message>
        <message>
            <source>Signing in to this computer</source>
            <translation>Signing in to this computer</translation>
        </message>
        <message>
            <source>Without opening the window.</source>
            <translation>Without opening the window.</translation>
        </message>
        <message>
            <source>starts Levy</source>
            <translation>starts Levy</translation>
        </message>
        <message>
            <source>The system refused.</source>
            <translation>The system refused.</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> seconds</translation>
        </message>
        <message>
            <source>A decision takes effect after</source>
            <translation>A decision takes effect after</translation>
        </message>
        <message>
            <source>Until then it can be undone with Z.</source>
            <translation>Until then it can be undone with Z.</translation>
        </message>
        <message>
            <source>Only for what needs a person, and only while the window is not in front.</source>
            <translation>Only for what needs a person, and only while the window is not in front.</translation>
        </message>
        <message>
            <source>Documents that need a person</source>
            <translation>Documents that need a person</translation>
        </message>
        <message>
            <source>After a sync that flagged some.</source>
            <translation>After a sync that flagged some.</translation>
        </message>
        <message>
            <source>tell me</source>
            <translation>tell me</translation>
        </message>
        <message>
            <source>A sign-in that expired</source>
            <translation>A sign-in that expired</translation>
        </message>
        <message>
            <source>Nothing more is sent until somebody signs in.</source>
            <translation>Nothing more is sent until somebody signs in.</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>This window</translation>
        </message>
        <message>
            <source>What it does by itself while it is open or in the tray.</source>
            <translation>What it does by itself while it is open or in the tray.</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Background work</translation>
        </message>
        <message>
            <source>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</source>
            <translation>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</translation>
        </message>
        <message>
            <source>goes on by itself</source>
            <translation>goes on by itself</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Of words, dates and numbers.</source>
            <translation>Of words, dates and numbers.</translation>
        </message>
        <message>
            <source>%1 (partly translated)</source>
            <extracomment>a language for which not every text is translated yet</extracomment>
            <translation>%1 (partly translated)</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SidePane</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Parts of the document</source>
            <translation>Parts of the document</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SignDialog</name>
        <message>
            <source>Name, kept with the signature</source>
            <translation>Name, kept with the signature</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note, if there is one</source>
            <translation>Note, if there is one</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SignInBox</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>Sign in with the browser</translation>
        </message>
        <message>
            <source>Address at the end of the sign-in</source>
            <translation>Address at the end of the sign-in</translation>
        </message>
        <message>
            <source>paste the address that the browser ends at</source>
            <translation>paste the address that the browser ends at</translation>
        </message>
        <message>
            <source>Use address</source>
            <translation>Use address</translation>
        </message>
        <message>
            <source>Cancel sign-in</source>
            <translation>Cancel sign-in</translation>
        </message>
        <message>
            <source>Sign in as someone else</source>
            <translation>Sign in as someone else</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Signed in as %1.</translation>
        </message>
        <message numerus="yes">
            <source>Exact gives access to %Ln division(s).</source>
            <translation>
                <numerusform>Exact gives access to %Ln division.</numerusform>
                <numerusform>Exact gives access to %Ln divisions.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</source>
            <translation>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</translation>
        </message>
        <message>
            <source>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page's address and paste it here within three minutes.</source>
            <translation>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page's address and paste it here within three minutes.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SignOffBar</name>
        <message>
            <source>A second person reviews</source>
            <translation>A second person reviews</translation>
        </message>
        <message>
            <source>A signed period is sealed only once somebody else has reviewed it.</source>
            <translation>A signed period is sealed only once somebody else has reviewed it.</translation>
        </message>
        <message>
            <source>Sign off…</source>
            <translation>Sign off…</translation>
        </message>
        <message>
            <source>Review and sign…</source>
            <translation>Review and sign…</translation>
        </message>
        <message>
            <source>Break the seal…</source>
            <translation>Break the seal…</translation>
        </message>
        <message>
            <source>Evidence pack…</source>
            <translation>Evidence pack…</translation>
        </message>
        <message>
            <source>A signature is for one connection: choose it above.</source>
            <translation>A signature is for one connection: choose it above.</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Not signed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s) are to be mended or accepted first.</source>
            <translation>
                <numerusform>%Ln difference is to be mended or accepted first.</numerusform>
                <numerusform>%Ln differences are to be mended or accepted first.</numerusform>
            </translation>
        </message>
        <message>
            <source>The books agree; the period can be signed.</source>
            <translation>The books agree; the period can be signed.</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sealed</translation>
        </message>
        <message>
            <source>Waits for review</source>
            <translation>Waits for review</translation>
        </message>
        <message>
            <source>Prepared by %1, %2.</source>
            <translation>Prepared by %1, %2.</translation>
        </message>
        <message>
            <source>Reviewed by %1, %2.</source>
            <translation>Reviewed by %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) changed since.</source>
            <translation>
                <numerusform>%Ln document changed since.</numerusform>
                <numerusform>%Ln documents changed since.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later changes need a reason.</source>
            <translation>Later changes need a reason.</translation>
        </message>
        <message>
            <source>Sign off the period</source>
            <translation>Sign off the period</translation>
        </message>
        <message>
            <source>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</source>
            <translation>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</translation>
        </message>
        <message>
            <source>Review the period</source>
            <translation>Review the period</translation>
        </message>
        <message>
            <source>The second signature seals the period; it must be another person than the preparer.</source>
            <translation>The second signature seals the period; it must be another person than the preparer.</translation>
        </message>
        <message>
            <source>Break the seal</source>
            <translation>Break the seal</translation>
        </message>
        <message>
            <source>The period can be changed, compared and signed anew.</source>
            <translation>The period can be changed, compared and signed anew.</translation>
        </message>
        <message>
            <source>The broken signature stays in the audit trail.</source>
            <translation>The broken signature stays in the audit trail.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::StateStack</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Looking again …</source>
            <translation>Looking again …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::StepBar</name>
        <message>
            <source>Step %1 of %2: %3, %4</source>
            <translation>Step %1 of %2: %3, %4</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::StepList</name>
        <message>
            <source>current</source>
            <translation>current</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>not started</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3, %4</source>
            <translation>Step %1 of %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::SummaryTab</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>It wins over %1 (%2): it names more.</source>
            <translation>It wins over %1 (%2): it names more.</translation>
        </message>
        <message>
            <source>Mapping applied</source>
            <translation>Mapping applied</translation>
        </message>
        <message>
            <source>Excluded: %1</source>
            <translation>Excluded: %1</translation>
        </message>
        <message>
            <source>Tax by jurisdiction · taxable %1 · exempt %2</source>
            <translation>Tax by jurisdiction · taxable %1 · exempt %2</translation>
        </message>
        <message>
            <source>Journal entry that will be posted · journal %1</source>
            <translation>Journal entry that will be posted · journal %1</translation>
        </message>
        <message>
            <source>Journal entry %1 · journal %2 · period %3-%4</source>
            <translation>Journal entry %1 · journal %2 · period %3-%4</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::Tag</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Simulated services: invented data, no real tax.</source>
            <translation>Simulated services: invented data, no real tax.</translation>
        </message>
        <message>
            <source>Real services: what is posted and committed counts.</source>
            <translation>Real services: what is posted and committed counts.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TaxPreview</name>
        <message>
            <source>Tax with this address</source>
            <translation>Tax with this address</translation>
        </message>
        <message>
            <source>Preview, nothing recorded</source>
            <translation>Preview, nothing recorded</translation>
        </message>
        <message>
            <source>Preview the tax</source>
            <translation>Preview the tax</translation>
        </message>
        <message>
            <source>Correct the address first; then it can be previewed.</source>
            <translation>Correct the address first; then it can be previewed.</translation>
        </message>
        <message>
            <source>Asking Avalara …</source>
            <translation>Asking Avalara …</translation>
        </message>
        <message>
            <source>Previewing the tax of %1 …</source>
            <translation>Previewing the tax of %1 …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TaxTable</name>
        <message>
            <source>Jurisdiction</source>
            <translation>Jurisdiction</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Taxable</source>
            <translation>Taxable</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Exempt</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Tax by jurisdiction</source>
            <translation>Tax by jurisdiction</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TestBox</name>
        <message>
            <source>Test box</source>
            <translation>Test box</translation>
        </message>
        <message>
            <source>records nothing</source>
            <translation>records nothing</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Invoice number</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Shows which rule wins for each part of an invoice's tax.</source>
            <translation>Shows which rule wins for each part of an invoice's tax.</translation>
        </message>
        <message>
            <source>Which rule wins</source>
            <translation>Which rule wins</translation>
        </message>
        <message>
            <source>What would be posted</source>
            <translation>What would be posted</translation>
        </message>
        <message>
            <source>not calculated</source>
            <translation>not calculated</translation>
        </message>
        <message>
            <source>tax %1</source>
            <translation>tax %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Matches everything, so it comes last.</source>
            <translation>Matches everything, so it comes last.</translation>
        </message>
        <message>
            <source>Matches too, but names less.</source>
            <translation>Matches too, but names less.</translation>
        </message>
        <message>
            <source>What was posted</source>
            <translation>What was posted</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>takes effect in %1 s</source>
            <translation>takes effect in %1 s</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TopBar</name>
        <message>
            <source>Opening the workspace …</source>
            <translation>Opening the workspace …</translation>
        </message>
        <message>
            <source>Nothing connected yet</source>
            <translation>Nothing connected yet</translation>
        </message>
        <message>
            <source>Stopping after the step in hand …</source>
            <translation>Stopping after the step in hand …</translation>
        </message>
        <message>
            <source>Working, %1 of %2</source>
            <translation>Working, %1 of %2</translation>
        </message>
        <message>
            <source>Reading the ledgers …</source>
            <translation>Reading the ledgers …</translation>
        </message>
        <message>
            <source>Could not sync, %1</source>
            <translation>Could not sync, %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <source>Up to date, %1</source>
            <translation>Up to date, %1</translation>
        </message>
        <message>
            <source>Partly up to date, %1</source>
            <translation>Partly up to date, %1</translation>
        </message>
        <message>
            <source>%1 · next at %2</source>
            <translation>%1 · next at %2</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Stop after this document</source>
            <translation>Stop after this document</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>%1 · paused</source>
            <translation>%1 · paused</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::Tray</name>
        <message>
            <source>Open Levy</source>
            <translation>Open Levy</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s) wait for a person</source>
            <translation>
                <numerusform>%Ln document waits for a person</numerusform>
                <numerusform>%Ln documents wait for a person</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume the background work</source>
            <translation>Resume the background work</translation>
        </message>
        <message>
            <source>Pause the background work</source>
            <translation>Pause the background work</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TrialStep</name>
        <message>
            <source>tax onto the invoice</source>
            <translation>tax onto the invoice</translation>
        </message>
        <message>
            <source>journal entry</source>
            <translation>journal entry</translation>
        </message>
        <message>
            <source>nothing to post</source>
            <translation>nothing to post</translation>
        </message>
        <message>
            <source>Trial run</source>
            <translation>Trial run</translation>
        </message>
        <message>
            <source>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</source>
            <translation>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</translation>
        </message>
        <message>
            <source>Progress of the trial run</source>
            <translation>Progress of the trial run</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Run again</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>What would happen</translation>
        </message>
        <message>
            <source>Previewed invoices</source>
            <translation>Previewed invoices</translation>
        </message>
        <message>
            <source>records nothing</source>
            <translation>records nothing</translation>
        </message>
        <message>
            <source>Previewing the last invoices …</source>
            <translation>Previewing the last invoices …</translation>
        </message>
        <message>
            <source>The trial run did not come to its end.</source>
            <translation>The trial run did not come to its end.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Nothing was recorded.</translation>
        </message>
        <message>
            <source>Previewing %1 of %2</source>
            <translation>Previewing %1 of %2</translation>
        </message>
        <message>
            <source>Reading the last invoices …</source>
            <translation>Reading the last invoices …</translation>
        </message>
        <message>
            <source>Avalara keeps nothing of it, the ledger is unchanged, and Levy's list of documents is empty.</source>
            <translation>Avalara keeps nothing of it, the ledger is unchanged, and Levy's list of documents is empty.</translation>
        </message>
        <message>
            <source>The ledger has no invoice of the last year.</source>
            <translation>The ledger has no invoice of the last year.</translation>
        </message>
        <message>
            <source>There was nothing to preview. The connection itself works.</source>
            <translation>There was nothing to preview. The connection itself works.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these invoices to be decided by a person.</source>
            <translation>
                <numerusform>%Ln of these invoices to be decided by a person.</numerusform>
                <numerusform>%Ln of these invoices to be decided by a person.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is what Review is for; it does not speak against turning on.</source>
            <translation>That is what Review is for; it does not speak against turning on.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln invoice(s) previewed.</source>
            <translation>
                <numerusform>%Ln invoice previewed.</numerusform>
                <numerusform>%Ln invoices previewed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::TurnOnStep</name>
        <message>
            <source>Turn on</source>
            <translation>Turn on</translation>
        </message>
        <message>
            <source>Everything is tested. From now on Levy looks at new invoices by itself.</source>
            <translation>Everything is tested. From now on Levy looks at new invoices by itself.</translation>
        </message>
        <message>
            <source>The connection begins in Observe.</source>
            <translation>The connection begins in Observe.</translation>
        </message>
        <message>
            <source>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</source>
            <translation>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</translation>
        </message>
        <message>
            <source>Avalara</source>
            <translation>Avalara</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, account %2</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Visma.net</source>
            <translation>Visma.net</translation>
        </message>
        <message>
            <source>Exact Online %1, signed in as %2</source>
            <translation>Exact Online %1, signed in as %2</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>%1: tax to account %2, filed by %3, codes begin with %4</source>
            <translation>%1: tax to account %2, filed by %3, codes begin with %4</translation>
        </message>
        <message>
            <source>Tax comes in</source>
            <translation>Tax comes in</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Take up</translation>
        </message>
        <message>
            <source>invoices changed since %1</source>
            <translation>invoices changed since %1</translation>
        </message>
        <message>
            <source>everything that the ledger has</source>
            <translation>everything that the ledger has</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>kept in %1</source>
            <translation>kept in %1</translation>
        </message>
        <message>
            <source>Turning the connection on …</source>
            <translation>Turning the connection on …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::VerdictBar</name>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Not verified since Levy was started.</source>
            <translation>Not verified since Levy was started.</translation>
        </message>
        <message>
            <source>Each event holds the hash of the one before it; verifying walks the whole chain.</source>
            <translation>Each event holds the hash of the one before it; verifying walks the whole chain.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Verify again</translation>
        </message>
        <message>
            <source>Broken at event %1.</source>
            <translation>Broken at event %1.</translation>
        </message>
        <message>
            <source>Intact:</source>
            <translation>Intact:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) from %1 to %2. Verified at %3 in %4 s.</source>
            <translation>
                <numerusform>%Ln event from %1 to %2. Verified at %3 in %4 s.</numerusform>
                <numerusform>%Ln events from %1 to %2. Verified at %3 in %4 s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>levy::ui::VismaPanel</name>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Tenant ID</source>
            <translation>Tenant ID</translation>
        </message>
        <message>
            <source>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</source>
            <translation>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</translation>
        </message>
        <message>
            <source>Show the company</source>
            <translation>Show the company</translation>
        </message>
        <message>
            <source>kept; leave empty to go on with it</source>
            <translation>kept; leave empty to go on with it</translation>
        </message>
        <message>
            <source>kept in %1</source>
            <translation>kept in %1</translation>
        </message>
        <message>
            <source>Asking Visma.net …</source>
            <translation>Asking Visma.net …</translation>
        </message>
        <message>
            <source>Visma does not let Levy in</source>
            <translation>Visma does not let Levy in</translation>
        </message>
        <message>
            <source>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</source>
            <translation>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?</source>
            <translation>
                <numerusform>%1, %2. %Ln invoice in 30 days. Is this the company that you mean?</numerusform>
                <numerusform>%1, %2. %Ln invoices in 30 days. Is this the company that you mean?</numerusform>
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
            <source>Listen address</source>
            <translation>Listen address</translation>
        </message>
        <message>
            <source>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</source>
            <translation>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>0 takes any free one.</source>
            <translation>0 takes any free one.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Public address</translation>
        </message>
        <message>
            <source>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</source>
            <translation>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Certificate file</translation>
        </message>
        <message>
            <source>PEM, only without a proxy that has one.</source>
            <translation>PEM, only without a proxy that has one.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>PEM, of the certificate.</source>
            <translation>PEM, of the certificate.</translation>
        </message>
        <message>
            <source>Secret of</source>
            <translation>Secret of</translation>
        </message>
        <message>
            <source>Of its app registration, for all its companies.</source>
            <translation>Of its app registration, for all its companies.</translation>
        </message>
        <message>
            <source>Webhook secret</source>
            <translation>Webhook secret</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unchanged</translation>
        </message>
        <message>
            <source>Goes into the vault and is never shown again.</source>
            <translation>Goes into the vault and is never shown again.</translation>
        </message>
        <message>
            <source>Save webhooks</source>
            <translation>Save webhooks</translation>
        </message>
        <message>
            <source>Test webhooks</source>
            <translation>Test webhooks</translation>
        </message>
        <message>
            <source>Sends a signed message to the public address.</source>
            <translation>Sends a signed message to the public address.</translation>
        </message>
        <message>
            <source>Sending a signed message through the public address …</source>
            <translation>Sending a signed message through the public address …</translation>
        </message>
        <message>
            <source>Testing the webhook …</source>
            <translation>Testing the webhook …</translation>
        </message>
        <message>
            <source>A signed message came through.</source>
            <translation>A signed message came through.</translation>
        </message>
        <message>
            <source>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</source>
            <translation>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Listener</translation>
        </message>
        <message>
            <source>Of this window.</source>
            <translation>Of this window.</translation>
        </message>
        <message>
            <source>not listening; the background work is paused</source>
            <translation>not listening; the background work is paused</translation>
        </message>
        <message>
            <source>not listening</source>
            <translation>not listening</translation>
        </message>
        <message>
            <source>Saved; it holds once the background work goes on.</source>
            <translation>Saved; it holds once the background work goes on.</translation>
        </message>
        <message>
            <source>Saved; it holds from the next start of the program that works on this workspace.</source>
            <translation>Saved; it holds from the next start of the program that works on this workspace.</translation>
        </message>
        <message>
            <source>Saved; it holds from now on.</source>
            <translation>Saved; it holds from now on.</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::WizardDesk</name>
        <message>
            <source>Opening the set-up …</source>
            <translation>Opening the set-up …</translation>
        </message>
        <message>
            <source>Looking into the keychain …</source>
            <translation>Looking into the keychain …</translation>
        </message>
    </context>
    <context>
        <name>levy::ui::WizardDialog</name>
        <message>
            <source>Connect your systems</source>
            <translation>Connect your systems</translation>
        </message>
        <message>
            <source>Opening the set-up …</source>
            <translation>Opening the set-up …</translation>
        </message>
        <message>
            <source>Continue later</source>
            <translation>Continue later</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Step %1 of %2. Nothing is recorded or posted until you go live.</source>
            <translation>Step %1 of %2. Nothing is recorded or posted until you go live.</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Turn on</translation>
        </message>
    </context>
</TS>
