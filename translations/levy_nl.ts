<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Invoice found</source>
        <translation>Factuur gevonden</translation>
    </message>
    <message>
        <source>Changed in the ledger</source>
        <translation>Gewijzigd in de boekhouding</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>Verwijderd in de boekhouding</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Beoordeling nodig</translation>
    </message>
    <message>
        <source>Gave up for now</source>
        <translation>Voorlopig opgegeven</translation>
    </message>
    <message>
        <source>Calculated again</source>
        <translation>Opnieuw berekend</translation>
    </message>
    <message>
        <source>Address validated</source>
        <translation>Adres gevalideerd</translation>
    </message>
    <message>
        <source>Tax calculated</source>
        <translation>Belasting berekend</translation>
    </message>
    <message>
        <source>Found committed</source>
        <translation>Vastgelegd aangetroffen</translation>
    </message>
    <message>
        <source>Committed in Avalara</source>
        <translation>Vastgelegd in Avalara</translation>
    </message>
    <message>
        <source>Removed from Avalara</source>
        <translation>Verwijderd uit Avalara</translation>
    </message>
    <message>
        <source>Tax previewed</source>
        <translation>Proefberekening gemaakt</translation>
    </message>
    <message>
        <source>Entry about to be written</source>
        <translation>Boeking wordt geschreven</translation>
    </message>
    <message>
        <source>Journal entry posted</source>
        <translation>Journaalpost geboekt</translation>
    </message>
    <message>
        <source>Journal entry verified</source>
        <translation>Journaalpost gecontroleerd</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Geen boeking nodig</translation>
    </message>
    <message>
        <source>Entry not in the ledger</source>
        <translation>Boeking niet in de boekhouding</translation>
    </message>
    <message>
        <source>Answer did not arrive</source>
        <translation>Antwoord bleef uit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation>Adres gecorrigeerd</translation>
    </message>
    <message>
        <source>Customer&apos;s address corrected</source>
        <translation>Adres van de klant gecorrigeerd</translation>
    </message>
    <message>
        <source>Original named</source>
        <translation>Origineel genoemd</translation>
    </message>
    <message>
        <source>Signs confirmed</source>
        <translation>Tekens (+/−) bevestigd</translation>
    </message>
    <message>
        <source>Reprocess asked</source>
        <translation>Herverwerken gevraagd</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Beslissing teruggenomen</translation>
    </message>
    <message>
        <source>Mapping rules changed</source>
        <translation>Toewijzingsregels gewijzigd</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuratie gewijzigd</translation>
    </message>
    <message>
        <source>Rules for documents changed</source>
        <translation>Regels voor documenten gewijzigd</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Notice of the feed</source>
        <translation>Melding bij het lezen</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lezen mislukt</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Old bodies removed</source>
        <translation>Oude inhoud verwijderd</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>%1 was found in the ledger.</source>
        <translation>%1 is in de boekhouding gevonden.</translation>
    </message>
    <message>
        <source>%1 changed in the ledger.</source>
        <translation>%1 is in de boekhouding gewijzigd.</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Terug in de boekhouding</translation>
    </message>
    <message>
        <source>%1 had been deleted and is in the ledger again.</source>
        <translation>%1 was verwijderd en staat weer in de boekhouding.</translation>
    </message>
    <message>
        <source>Change withdrawn</source>
        <translation>Wijziging ingetrokken</translation>
    </message>
    <message>
        <source>%1 is in the ledger again as it was committed.</source>
        <translation>%1 staat weer in de boekhouding zoals bij het vastleggen.</translation>
    </message>
    <message>
        <source>Corrected in the ledger</source>
        <translation>Gecorrigeerd in de boekhouding</translation>
    </message>
    <message>
        <source>What %1 waited for was corrected in the ledger.</source>
        <translation>%1: waarop werd gewacht, is in de boekhouding gecorrigeerd.</translation>
    </message>
    <message>
        <source>%1 was deleted in the ledger before anything was sent.</source>
        <translation>%1 is in de boekhouding verwijderd voordat er iets was verzonden.</translation>
    </message>
    <message>
        <source>%1 waits for a person: %2.</source>
        <translation>%1 moet worden beoordeeld: %2.</translation>
    </message>
    <message>
        <source>%1 was tried several times and parked; it can be processed again at any time.</source>
        <translation>%1 is meerdere keren geprobeerd en geparkeerd; verwerken kan op elk moment opnieuw.</translation>
    </message>
    <message>
        <source>Recorded anew</source>
        <translation>Opnieuw geregistreerd</translation>
    </message>
    <message>
        <source>%1 is recorded anew under another code.</source>
        <translation>%1 wordt onder een andere code opnieuw geregistreerd.</translation>
    </message>
    <message>
        <source>Calculated for a look</source>
        <translation>Ter inzage berekend</translation>
    </message>
    <message>
        <source>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</source>
        <translation>%1 is ter inzage berekend; er is niets bij Avalara geregistreerd en niets in de boekhouding geschreven.</translation>
    </message>
    <message>
        <source>%1 differs from what was calculated and is calculated again.</source>
        <translation>%1 wijkt af van wat is berekend en wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>%1: Avalara recognised the ship-to address.</source>
        <translation>%1: Avalara heeft het afleveradres herkend.</translation>
    </message>
    <message>
        <source>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</source>
        <translation>%1: Avalara heeft de belasting berekend en bewaart die als Opgeslagen, nog vervangbaar.</translation>
    </message>
    <message>
        <source>%1: Avalara already holds this document as Committed with the same content; it is taken over.</source>
        <translation>%1: bij Avalara staat dit document al als Vastgelegd met dezelfde inhoud; het wordt overgenomen.</translation>
    </message>
    <message>
        <source>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</source>
        <translation>%1 is bij Avalara vastgelegd. Dat is definitief: corrigeren kan alleen met een aanpassing, een annulering of een tegenboeking.</translation>
    </message>
    <message>
        <source>%1: the Saved document was deleted at Avalara.</source>
        <translation>%1: het document met status Opgeslagen is bij Avalara verwijderd.</translation>
    </message>
    <message>
        <source>%1: the tax was estimated; nothing was recorded.</source>
        <translation>%1: de belasting is geschat; er is niets geregistreerd.</translation>
    </message>
    <message>
        <source>Adjusted at Avalara</source>
        <translation>Aangepast bij Avalara</translation>
    </message>
    <message>
        <source>%1 was adjusted at Avalara.</source>
        <translation>%1 is bij Avalara aangepast.</translation>
    </message>
    <message>
        <source>Voided at Avalara</source>
        <translation>Geannuleerd bij Avalara</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; nothing of it is left in the ledger.</source>
        <translation>%1 is bij Avalara geannuleerd; in de boekhouding is er niets van over.</translation>
    </message>
    <message>
        <source>Second transaction voided</source>
        <translation>Tweede transactie geannuleerd</translation>
    </message>
    <message>
        <source>A second transaction for the same sale was voided at Avalara.</source>
        <translation>Een tweede transactie voor dezelfde verkoop is bij Avalara geannuleerd.</translation>
    </message>
    <message>
        <source>Reversal recorded</source>
        <translation>Tegenboeking geregistreerd</translation>
    </message>
    <message>
        <source>The document that reverses %1 is recorded at Avalara.</source>
        <translation>%1: het tegenboekende document is bij Avalara geregistreerd.</translation>
    </message>
    <message>
        <source>Reversed at Avalara</source>
        <translation>Tegengeboekt bij Avalara</translation>
    </message>
    <message>
        <source>%1 is reversed at Avalara.</source>
        <translation>%1 is bij Avalara tegengeboekt.</translation>
    </message>
    <message>
        <source>%1: the entry in the ledger is about to be written.</source>
        <translation>%1: de boeking in de boekhouding wordt zo geschreven.</translation>
    </message>
    <message>
        <source>Entry not sent</source>
        <translation>Boeking niet verzonden</translation>
    </message>
    <message>
        <source>%1: the entry was not written after all. Nothing was sent.</source>
        <translation>%1: de boeking is toch niet geschreven. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1: the ledger took the entry.</source>
        <translation>%1: de boekhouding heeft de boeking aangenomen.</translation>
    </message>
    <message>
        <source>%1: the entry was read back and agrees to the cent.</source>
        <translation>%1: de boeking is teruggelezen en klopt tot op de cent.</translation>
    </message>
    <message>
        <source>Entry not released</source>
        <translation>Boeking niet vrijgegeven</translation>
    </message>
    <message>
        <source>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</source>
        <translation>%1: de boeking klopt, maar is in de boekhouding niet vrijgegeven; tot dan telt die niet als geboekt.</translation>
    </message>
    <message>
        <source>%1: nothing has to be posted; the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>%1: er hoeft niets te worden geboekt; de belasting in de boekhouding komt overeen met die van Avalara.</translation>
    </message>
    <message>
        <source>No entry wanted</source>
        <translation>Geen boeking gewenst</translation>
    </message>
    <message>
        <source>%1: nothing is written into the ledger, because the connection only calculates.</source>
        <translation>%1: er wordt niets in de boekhouding geschreven, omdat de koppeling alleen berekent.</translation>
    </message>
    <message>
        <source>%1: the ledger does not have the entry.</source>
        <translation>%1: de boeking staat niet in de boekhouding.</translation>
    </message>
    <message>
        <source>%1: the ledger&apos;s answer to the writing did not arrive. Levy looks what is there before it writes anything again.</source>
        <translation>%1: het antwoord van de boekhouding op het schrijven bleef uit. Levy kijkt wat er staat voordat het opnieuw iets schrijft.</translation>
    </message>
    <message>
        <source>%1 was approved to go on.</source>
        <translation>%1 is goedgekeurd en gaat verder.</translation>
    </message>
    <message>
        <source>%1 was excluded; Levy does not send it.</source>
        <translation>%1 is uitgesloten; Levy verzendt er niets voor.</translation>
    </message>
    <message>
        <source>Handled outside</source>
        <translation>Elders afgehandeld</translation>
    </message>
    <message>
        <source>%1 was handled outside Levy; nothing is sent for it.</source>
        <translation>%1 is buiten Levy afgehandeld; er wordt niets voor verzonden.</translation>
    </message>
    <message>
        <source>The ship-to address of %1 was corrected.</source>
        <translation>%1: het afleveradres is gecorrigeerd.</translation>
    </message>
    <message>
        <source>The ship-to address of a customer was corrected.</source>
        <translation>Het afleveradres van een klant is gecorrigeerd.</translation>
    </message>
    <message>
        <source>For the credit note %1 its invoice was named.</source>
        <translation>%1: voor deze creditnota is de factuur genoemd.</translation>
    </message>
    <message>
        <source>The unusual signs of this company&apos;s documents were confirmed.</source>
        <translation>De ongewone tekens (+/−) van de documenten van dit bedrijf zijn bevestigd.</translation>
    </message>
    <message>
        <source>Day of the entry chosen</source>
        <translation>Dag van de boeking gekozen</translation>
    </message>
    <message>
        <source>Another day was chosen for the entry of %1.</source>
        <translation>%1: voor de boeking is een andere dag gekozen.</translation>
    </message>
    <message>
        <source>%1 is processed again.</source>
        <translation>%1 wordt opnieuw verwerkt.</translation>
    </message>
    <message>
        <source>The decision about %1 was taken back before it took effect.</source>
        <translation>%1: de beslissing is teruggenomen voordat ze inging.</translation>
    </message>
    <message>
        <source>Remedy given up</source>
        <translation>Correctie opgegeven</translation>
    </message>
    <message>
        <source>What was chosen for %1 is dropped; nothing of it was written.</source>
        <translation>%1: wat was gekozen, vervalt; er is niets van geschreven.</translation>
    </message>
    <message>
        <source>Adjustment chosen</source>
        <translation>Aanpassing gekozen</translation>
    </message>
    <message>
        <source>%1 is adjusted at Avalara and the difference posted.</source>
        <translation>%1 wordt bij Avalara aangepast en het verschil wordt geboekt.</translation>
    </message>
    <message>
        <source>Repost chosen</source>
        <translation>Opnieuw boeken gekozen</translation>
    </message>
    <message>
        <source>%1 is taken back and recorded anew.</source>
        <translation>%1 wordt teruggenomen en opnieuw geregistreerd.</translation>
    </message>
    <message>
        <source>Void chosen</source>
        <translation>Annulering gekozen</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and voided at Avalara.</source>
        <translation>%1 wordt in de boekhouding teruggenomen en bij Avalara geannuleerd.</translation>
    </message>
    <message>
        <source>Reversal chosen</source>
        <translation>Tegenboeking gekozen</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and reversed at Avalara.</source>
        <translation>%1 wordt in de boekhouding teruggenomen en bij Avalara tegengeboekt.</translation>
    </message>
    <message>
        <source>Posting again asked</source>
        <translation>Opnieuw boeken gevraagd</translation>
    </message>
    <message>
        <source>%1: the ledger has the entry no more; it is looked for once more and then posted again.</source>
        <translation>%1: de boeking staat niet meer in de boekhouding; die wordt nog één keer gezocht en daarna opnieuw geboekt.</translation>
    </message>
    <message>
        <source>Committing again asked</source>
        <translation>Opnieuw vastleggen gevraagd</translation>
    </message>
    <message>
        <source>%1: its commit was taken back at Avalara; it is committed again.</source>
        <translation>%1: het vastleggen is bij Avalara teruggenomen; het wordt opnieuw gedaan.</translation>
    </message>
    <message>
        <source>Recording again asked</source>
        <translation>Opnieuw registreren gevraagd</translation>
    </message>
    <message>
        <source>%1 is not at Avalara any more; it is recorded again.</source>
        <translation>%1 staat niet meer bij Avalara en wordt opnieuw geregistreerd.</translation>
    </message>
    <message>
        <source>Recording anew asked</source>
        <translation>Nieuwe vastlegging gevraagd</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is recorded anew under another code.</source>
        <translation>%1 is bij Avalara geannuleerd en wordt onder een andere code opnieuw vastgelegd.</translation>
    </message>
    <message>
        <source>Withdrawal chosen</source>
        <translation>Terugname gekozen</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is taken back in the ledger as well.</source>
        <translation>%1 is bij Avalara geannuleerd en wordt ook in de boekhouding teruggenomen.</translation>
    </message>
    <message>
        <source>Our figures restored</source>
        <translation>Eigen cijfers hersteld</translation>
    </message>
    <message>
        <source>%1 was changed at Avalara; another version brings it back to what the ledger says.</source>
        <translation>%1 is bij Avalara gewijzigd; een nieuwe versie brengt terug wat de boekhouding zegt.</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax taken over</source>
        <translation>Belasting van Avalara overgenomen</translation>
    </message>
    <message>
        <source>The tax that %1 was given at Avalara is taken over; the difference is posted.</source>
        <translation>De belasting die %1 bij Avalara kreeg, wordt overgenomen; het verschil wordt geboekt.</translation>
    </message>
    <message>
        <source>Second entry taken back</source>
        <translation>Tweede boeking teruggenomen</translation>
    </message>
    <message>
        <source>%1: a second entry with Levy&apos;s marker is taken back.</source>
        <translation>%1: een tweede boeking met het kenmerk van Levy wordt teruggenomen.</translation>
    </message>
    <message>
        <source>The mapping rules of %3 were changed.</source>
        <translation>De koppelingsregels van %3 zijn gewijzigd.</translation>
    </message>
    <message>
        <source>The workspace was restored from a backup.</source>
        <translation>De werkruimte is uit een back-up hersteld.</translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation>De configuratie is gewijzigd.</translation>
    </message>
    <message>
        <source>The rules for documents of %3 were changed.</source>
        <translation>De regels voor documenten van %3 zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Rule for signing changed</source>
        <translation>Regel voor aftekenen gewijzigd</translation>
    </message>
    <message>
        <source>It was changed whether a signed period needs a second person&apos;s review.</source>
        <translation>Er is gewijzigd of een afgetekende periode door een tweede persoon moet worden beoordeeld.</translation>
    </message>
    <message>
        <source>Changes held</source>
        <translation>Wijzigingen vastgehouden</translation>
    </message>
    <message>
        <source>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</source>
        <translation>%3 bracht ongewoon veel verwijderingen of gewijzigde documenten. Er is niets mee gedaan; een persoon accepteert ze of wijst ze af.</translation>
    </message>
    <message>
        <source>Held changes accepted</source>
        <translation>Vastgehouden wijzigingen geaccepteerd</translation>
    </message>
    <message>
        <source>The held changes of %3 were accepted.</source>
        <translation>De vastgehouden wijzigingen van %3 zijn geaccepteerd.</translation>
    </message>
    <message>
        <source>Held changes dismissed</source>
        <translation>Vastgehouden wijzigingen verworpen</translation>
    </message>
    <message>
        <source>The held changes of %3 were dismissed; its documents stay as they are.</source>
        <translation>De vastgehouden wijzigingen van %3 zijn afgewezen; de documenten blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Fewer documents than before</source>
        <translation>Minder documenten dan eerder</translation>
    </message>
    <message>
        <source>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</source>
        <translation>%3 is van voren af aan gelezen en bracht minder documenten dan bekend. Met de overige is niets gedaan.</translation>
    </message>
    <message>
        <source>The reading of %3 gave a notice.</source>
        <translation>Bij het ophalen van %3 was er een melding.</translation>
    </message>
    <message>
        <source>The ledger of %3 could not be read.</source>
        <translation>De boekhouding van %3 kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The step did not go through and is tried again.</source>
        <translation>De stap is niet gelukt en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Old requests and answers were removed; their events stay.</source>
        <translation>Oude verzoeken en antwoorden zijn verwijderd; de gebeurtenissen blijven bewaard.</translation>
    </message>
    <message>
        <source>Comparison begun</source>
        <translation>Vergelijking begonnen</translation>
    </message>
    <message>
        <source>The books of %3 are being compared.</source>
        <translation>De boeken van %3 worden vergeleken.</translation>
    </message>
    <message>
        <source>Books compared</source>
        <translation>Boeken vergeleken</translation>
    </message>
    <message>
        <source>The books of %3 were compared.</source>
        <translation>De boeken van %3 zijn vergeleken.</translation>
    </message>
    <message>
        <source>Comparison given up</source>
        <translation>Vergelijking afgebroken</translation>
    </message>
    <message>
        <source>The comparison of the books of %3 was given up.</source>
        <translation>De vergelijking van de boeken van %3 is afgebroken.</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Verschil geaccepteerd</translation>
    </message>
    <message>
        <source>A difference of %3 was accepted.</source>
        <translation>Een verschil van %3 is geaccepteerd.</translation>
    </message>
    <message>
        <source>Mend chosen</source>
        <translation>Herstel gekozen</translation>
    </message>
    <message>
        <source>A difference of %3 is to be mended.</source>
        <translation>Een verschil van %3 wordt hersteld.</translation>
    </message>
    <message>
        <source>Evidence written</source>
        <translation>Bewijsdossier gemaakt</translation>
    </message>
    <message>
        <source>The evidence of a period of %3 was written.</source>
        <translation>Het bewijs van een periode van %3 is weggeschreven.</translation>
    </message>
    <message>
        <source>Period signed off</source>
        <translation>Periode afgetekend</translation>
    </message>
    <message>
        <source>A period of %3 was signed off.</source>
        <translation>Een periode van %3 is ondertekend.</translation>
    </message>
    <message>
        <source>Sign-off reviewed</source>
        <translation>Aftekening beoordeeld</translation>
    </message>
    <message>
        <source>The sign-off of a period of %3 was reviewed.</source>
        <translation>De ondertekening van een periode van %3 is gecontroleerd.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Zegel verbroken</translation>
    </message>
    <message>
        <source>The seal over a period of %3 was broken.</source>
        <translation>Het zegel op een periode van %3 is verbroken.</translation>
    </message>
    <message>
        <source>Avalara tested</source>
        <translation>Avalara getest</translation>
    </message>
    <message>
        <source>The access to Avalara was tested.</source>
        <translation>De toegang tot Avalara is getest.</translation>
    </message>
    <message>
        <source>Codes looked for</source>
        <translation>Codes opgezocht</translation>
    </message>
    <message>
        <source>Avalara was asked whether the codes are free.</source>
        <translation>Bij Avalara is nagevraagd of de codes vrij zijn.</translation>
    </message>
    <message>
        <source>Somebody signed in for %3.</source>
        <translation>Iemand heeft zich aangemeld voor %3.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Somebody signed in at Exact Online, or tried to.</source>
        <translation>Iemand heeft zich bij Exact Online aangemeld of dat geprobeerd.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Bedrijven gevonden</translation>
    </message>
    <message>
        <source>The companies that the sign-in sees were read.</source>
        <translation>De bedrijven waartoe de aanmelding toegang geeft, zijn gelezen.</translation>
    </message>
    <message>
        <source>Rights tested</source>
        <translation>Rechten getest</translation>
    </message>
    <message>
        <source>The rights in a company were tested.</source>
        <translation>De rechten in een bedrijf zijn getest.</translation>
    </message>
    <message>
        <source>Company asked</source>
        <translation>Bedrijf opgevraagd</translation>
    </message>
    <message>
        <source>Visma.net was asked for the company.</source>
        <translation>Het bedrijf is bij Visma.net opgevraagd.</translation>
    </message>
    <message>
        <source>Chart of accounts read</source>
        <translation>Rekeningschema gelezen</translation>
    </message>
    <message>
        <source>The chart of accounts was read.</source>
        <translation>Het rekeningschema is gelezen.</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Proefronde</translation>
    </message>
    <message>
        <source>Invoices were previewed; nothing was recorded.</source>
        <translation>Voor facturen is een proefberekening gemaakt; er is niets geregistreerd.</translation>
    </message>
    <message>
        <source>Webhook subscription</source>
        <translation>Webhookabonnement</translation>
    </message>
    <message>
        <source>The webhook subscription at Exact Online was looked after.</source>
        <translation>Het webhookabonnement bij Exact Online is bijgewerkt.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aanroep</translation>
    </message>
    <message>
        <source>Levy called a service: %1.</source>
        <translation>Levy heeft een dienst aangeroepen: %1.</translation>
    </message>
    <message>
        <source>Document without a number</source>
        <translation>Document zonder nummer</translation>
    </message>
    <message>
        <source>Workspace restored</source>
        <translation>Werkruimte hersteld</translation>
    </message>
</context>
<context>
    <name>AvalaraErrors</name>
    <message>
        <source>This attempt changed nothing at Avalara and nothing in the ledger.</source>
        <translation>Deze poging heeft niets gewijzigd bij Avalara en niets in de boekhouding.</translation>
    </message>
    <message>
        <source>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</source>
        <translation>Avalara heeft het document mogelijk toch geregistreerd; Levy kijkt dat na voordat het opnieuw verzendt, zodat niets dubbel wordt geregistreerd.</translation>
    </message>
    <message>
        <source>Avalara has calculated no tax for this document, so none has been posted for it.</source>
        <translation>Avalara heeft voor dit document geen belasting berekend; daarom is er ook geen geboekt.</translation>
    </message>
    <message>
        <source>Correct it in the ledger and choose Try again; Levy reads the document afresh.</source>
        <translation>Corrigeer het in de boekhouding en kies Opnieuw proberen; Levy leest het document opnieuw.</translation>
    </message>
    <message>
        <source>This is a mistake in Levy, not in your document: please report it with the details shown here.</source>
        <translation>Dit is een fout in Levy, niet in uw document: meld die met de details die hier staan.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy tries again by itself.</source>
        <translation>U hoeft niets te doen: Levy probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Avalara received more calls than it accepts at once.</source>
        <translation>Avalara heeft meer aanroepen ontvangen dan het tegelijk accepteert.</translation>
    </message>
    <message>
        <source>Avalara reported a fault on its own side.</source>
        <translation>Avalara heeft een storing aan de eigen kant gemeld.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, look at Avalara&apos;s status page.</source>
        <translation>Levy probeert het vanzelf opnieuw; kijk op de statuspagina van Avalara als het aanhoudt.</translation>
    </message>
    <message>
        <source>No answer came from Avalara.</source>
        <translation>Er kwam geen antwoord van Avalara.</translation>
    </message>
    <message>
        <source>Check the internet connection; Levy tries again by itself.</source>
        <translation>Controleer de internetverbinding; Levy probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Avalara received the document only in part.</source>
        <translation>Avalara heeft het document maar gedeeltelijk ontvangen.</translation>
    </message>
    <message>
        <source>Levy sends it again; if it fails once more, look for unusual characters in its texts.</source>
        <translation>Levy verzendt het opnieuw; mislukt het nog eens, zoek dan naar ongewone tekens in de teksten.</translation>
    </message>
    <message>
        <source>Levy was closed during the call.</source>
        <translation>Levy is tijdens de aanroep afgesloten.</translation>
    </message>
    <message>
        <source>The answer did not come from Avalara, or Levy cannot read it.</source>
        <translation>Het antwoord kwam niet van Avalara, of Levy kan het niet lezen.</translation>
    </message>
    <message>
        <source>Check whether a proxy or a sign-in page of your network answers in Avalara&apos;s place.</source>
        <translation>Controleer of een proxy of een aanmeldpagina van uw netwerk antwoordt in plaats van Avalara.</translation>
    </message>
    <message>
        <source>The tax amounts in Avalara&apos;s answer do not add up.</source>
        <translation>De belastingbedragen in het antwoord van Avalara kloppen niet.</translation>
    </message>
    <message>
        <source>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</source>
        <translation>Levy boekt niets uit een antwoord dat niet klopt; mogelijk staat het document wel bij Avalara.</translation>
    </message>
    <message>
        <source>Compare the document in Avalara&apos;s own screen and ask Avalara&apos;s support.</source>
        <translation>Vergelijk het document in het scherm van Avalara zelf en vraag de ondersteuning van Avalara.</translation>
    </message>
    <message>
        <source>Avalara answered with another document than the one that was asked for.</source>
        <translation>Avalara heeft met een ander document geantwoord dan is opgevraagd.</translation>
    </message>
    <message>
        <source>Open the document in Avalara and compare it before you try again.</source>
        <translation>Open het document in Avalara en vergelijk het voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>Avalara does not accept the account number and licence key.</source>
        <translation>Avalara accepteert het accountnummer en de licentiesleutel niet.</translation>
    </message>
    <message>
        <source>Ask your administrator to enter the current licence key under Connections.</source>
        <translation>Vraag uw beheerder de actuele licentiesleutel bij Koppelingen in te voeren.</translation>
    </message>
    <message>
        <source>Avalara could not read the sign-in that Levy sent.</source>
        <translation>Avalara kon de aanmelding die Levy verzond niet lezen.</translation>
    </message>
    <message>
        <source>Enter the account number and licence key again; if that does not help, report it.</source>
        <translation>Voer het accountnummer en de licentiesleutel opnieuw in; meld het als dat niet helpt.</translation>
    </message>
    <message>
        <source>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator&apos;s role.</source>
        <translation>De licentiesleutel heeft hiervoor bij Avalara geen recht; voor annuleren en aanpassen is een beheerdersrol nodig.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator to give the key&apos;s user the role that is missing.</source>
        <translation>Vraag uw Avalara-beheerder de gebruiker van de sleutel de ontbrekende rol te geven.</translation>
    </message>
    <message>
        <source>The Avalara account or its user is no longer active.</source>
        <translation>Het Avalara-account of de gebruiker ervan is niet meer actief.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator or Avalara to reactivate it.</source>
        <translation>Vraag uw Avalara-beheerder of Avalara om het weer te activeren.</translation>
    </message>
    <message>
        <source>The Avalara account does not include the service that this needs.</source>
        <translation>Het Avalara-account bevat niet de dienst die hiervoor nodig is.</translation>
    </message>
    <message>
        <source>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</source>
        <translation>Vraag Avalara de dienst toe te voegen, bijvoorbeeld adrescontrole of btw buiten de Verenigde Staten en Canada.</translation>
    </message>
    <message>
        <source>Avalara does not accept calls from this network.</source>
        <translation>Avalara accepteert geen aanroepen vanuit dit netwerk.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this network to the addresses allowed at Avalara.</source>
        <translation>Vraag uw beheerder dit netwerk toe te voegen aan de bij Avalara toegestane adressen.</translation>
    </message>
    <message>
        <source>Avalara has no active company with the code that is set for this connection.</source>
        <translation>Avalara heeft geen actief bedrijf met de code die voor deze koppeling is ingesteld.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose the company under Connections.</source>
        <translation>Vraag uw beheerder het bedrijf bij Koppelingen te kiezen.</translation>
    </message>
    <message>
        <source>The reporting location is not set up at Avalara.</source>
        <translation>De rapportagelocatie is bij Avalara niet ingericht.</translation>
    </message>
    <message>
        <source>Set the location up at Avalara or take it out of the connection&apos;s settings.</source>
        <translation>Richt de locatie bij Avalara in of haal die uit de instellingen van de koppeling.</translation>
    </message>
    <message>
        <source>Avalara refuses this sale because no registration is declared where it is taxed.</source>
        <translation>Avalara weigert deze verkoop omdat er geen registratie is opgegeven waar die wordt belast.</translation>
    </message>
    <message>
        <source>Let your tax adviser decide where to register, and declare it at Avalara.</source>
        <translation>Laat uw belastingadviseur bepalen waar u zich registreert, en geef dat bij Avalara op.</translation>
    </message>
    <message>
        <source>Avalara does not calculate tax for this country with your account.</source>
        <translation>Avalara berekent met uw account geen belasting voor dit land.</translation>
    </message>
    <message>
        <source>Check the country in the addresses; if it is right, ask Avalara to add it.</source>
        <translation>Controleer het land in de adressen; klopt het, vraag Avalara dan het toe te voegen.</translation>
    </message>
    <message>
        <source>The connection to Avalara is not fully set up.</source>
        <translation>De koppeling met Avalara is niet volledig ingericht.</translation>
    </message>
    <message>
        <source>Complete the address, account number and licence key under Connections.</source>
        <translation>Vul bij Koppelingen het adres, het accountnummer en de licentiesleutel aan.</translation>
    </message>
    <message>
        <source>Avalara has no document with this code and type.</source>
        <translation>Avalara heeft geen document met deze code en soort.</translation>
    </message>
    <message>
        <source>The document is not in Avalara&apos;s books, so Avalara will not report it.</source>
        <translation>Het document staat niet in de boeken van Avalara, dus Avalara geeft het niet aan.</translation>
    </message>
    <message>
        <source>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</source>
        <translation>Hoort het daar te staan, verzend het dan opnieuw; is het met opzet verwijderd, dan hoeft er niets meer te gebeuren.</translation>
    </message>
    <message>
        <source>Avalara already has a final document with this code.</source>
        <translation>Avalara heeft al een definitief document met deze code.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</source>
        <translation>Het document bij Avalara is ongewijzigd; Levy vergelijkt het met dat in de boekhouding.</translation>
    </message>
    <message>
        <source>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</source>
        <translation>Zijn ze gelijk, dan gaat Levy verder; zo niet, kies dan tussen een aanpassing en een nieuw document.</translation>
    </message>
    <message>
        <source>The document&apos;s state at Avalara does not allow this step.</source>
        <translation>De status van het document bij Avalara staat deze stap niet toe.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged.</source>
        <translation>Het document bij Avalara is ongewijzigd.</translation>
    </message>
    <message>
        <source>Levy reads its state again; if it is not as you expect, open it in Avalara.</source>
        <translation>Levy leest de status opnieuw; is die niet zoals u verwacht, open het document dan in Avalara.</translation>
    </message>
    <message>
        <source>The document is voided at Avalara already.</source>
        <translation>Het document is bij Avalara al geannuleerd.</translation>
    </message>
    <message>
        <source>Avalara will not report it, which is what was wanted.</source>
        <translation>Avalara geeft het niet aan, en dat was de bedoeling.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Er hoeft niets meer te gebeuren.</translation>
    </message>
    <message>
        <source>Avalara has reported this document on a tax return; it can no longer change.</source>
        <translation>Avalara heeft dit document in een belastingaangifte opgenomen; het kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>The reported tax stays as it is.</source>
        <translation>De aangegeven belasting blijft zoals die is.</translation>
    </message>
    <message>
        <source>Correct it with a credit note and, if needed, a new invoice.</source>
        <translation>Corrigeer het met een creditnota en zo nodig een nieuwe factuur.</translation>
    </message>
    <message>
        <source>Avalara found a difference between its document and the date or amounts sent.</source>
        <translation>Avalara heeft een verschil gevonden tussen zijn document en de verzonden datum of bedragen.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged and not final.</source>
        <translation>Het document bij Avalara is ongewijzigd en niet definitief.</translation>
    </message>
    <message>
        <source>Compare both documents and decide which one is right.</source>
        <translation>Vergelijk beide documenten en beslis welk juist is.</translation>
    </message>
    <message>
        <source>Avalara cannot make this refund from the original invoice.</source>
        <translation>Avalara kan deze teruggave niet uit de oorspronkelijke factuur maken.</translation>
    </message>
    <message>
        <source>Compare the credit note with the original invoice, then try again or report it.</source>
        <translation>Vergelijk de creditnota met de oorspronkelijke factuur en probeer het daarna opnieuw of meld het.</translation>
    </message>
    <message>
        <source>An address in the document cannot be right, for example a postal code that is not in its state.</source>
        <translation>Een adres in het document kan niet kloppen, bijvoorbeeld een postcode die niet in de staat ligt.</translation>
    </message>
    <message>
        <source>Avalara cannot find out which tax authorities an address belongs to.</source>
        <translation>Avalara kan niet bepalen onder welke belastingautoriteiten een adres valt.</translation>
    </message>
    <message>
        <source>Complete street, city, state and postal code in the ledger and choose Try again.</source>
        <translation>Vul straat, plaats, staat en postcode in de boekhouding aan en kies Opnieuw proberen.</translation>
    </message>
    <message>
        <source>The address that the goods leave from or go to is missing.</source>
        <translation>Het adres waar de goederen vandaan komen of naartoe gaan, ontbreekt.</translation>
    </message>
    <message>
        <source>Add the delivery address in the ledger, or the warehouse address in the connection&apos;s settings.</source>
        <translation>Voeg het afleveradres in de boekhouding toe, of het magazijnadres in de instellingen van de koppeling.</translation>
    </message>
    <message>
        <source>Avalara does not accept the date of the document or its original.</source>
        <translation>Avalara accepteert de datum van het document of van het origineel niet.</translation>
    </message>
    <message>
        <source>A text in the document is longer than Avalara accepts.</source>
        <translation>Een tekst in het document is langer dan Avalara accepteert.</translation>
    </message>
    <message>
        <source>Shorten the field named in the details in the ledger and choose Try again.</source>
        <translation>Kort het veld dat in de details wordt genoemd in de boekhouding in en kies Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Avalara refused the document; its own words are shown below.</source>
        <translation>Avalara heeft het document geweigerd; de eigen woorden van Avalara staan hieronder.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>Het document heeft geen regels.</translation>
    </message>
    <message>
        <source>There is nothing to calculate tax on, and none has been posted.</source>
        <translation>Er is niets om belasting over te berekenen, en er is geen geboekt.</translation>
    </message>
    <message>
        <source>Add the lines in the ledger, or exclude the document in Levy.</source>
        <translation>Voeg de regels in de boekhouding toe, of sluit het document in Levy uit.</translation>
    </message>
    <message>
        <source>A field that Avalara needs is empty.</source>
        <translation>Een veld dat Avalara nodig heeft, is leeg.</translation>
    </message>
    <message>
        <source>Fill the field named in the details in the ledger and choose Try again.</source>
        <translation>Vul het veld dat in de details wordt genoemd in de boekhouding in en kies Opnieuw proberen.</translation>
    </message>
    <message>
        <source>A code or number in the document holds a character that Avalara cannot look up.</source>
        <translation>Een code of nummer in het document bevat een teken waarmee Avalara niet kan zoeken.</translation>
    </message>
    <message>
        <source>Two lines of the document have the same number.</source>
        <translation>Twee regels van het document hebben hetzelfde nummer.</translation>
    </message>
    <message>
        <source>The document&apos;s currency is not a known currency.</source>
        <translation>De valuta van het document is geen bekende valuta.</translation>
    </message>
    <message>
        <source>An amount has more decimals than its currency.</source>
        <translation>Een bedrag heeft meer decimalen dan de valuta.</translation>
    </message>
    <message>
        <source>The lines do not add up to the total of the document.</source>
        <translation>De regels tellen niet op tot het totaal van het document.</translation>
    </message>
    <message>
        <source>Levy sends no document that does not add up, so no tax has been posted for it.</source>
        <translation>Levy verzendt geen document dat niet klopt; daarom is er geen belasting voor geboekt.</translation>
    </message>
    <message>
        <source>Look for a discount or charge that stands only in the total, and enter it as a line.</source>
        <translation>Zoek een korting of toeslag die alleen in het totaal zit, en voer die als regel in.</translation>
    </message>
    <message>
        <source>Some prices in the document include tax and others do not.</source>
        <translation>Sommige prijzen in het document zijn inclusief belasting en andere niet.</translation>
    </message>
    <message>
        <source>Avalara checks addresses in the United States and Canada only.</source>
        <translation>Avalara controleert alleen adressen in de Verenigde Staten en Canada.</translation>
    </message>
    <message>
        <source>The tax is calculated without this check.</source>
        <translation>De belasting wordt zonder deze controle berekend.</translation>
    </message>
    <message>
        <source>Avalara could not understand what Levy sent.</source>
        <translation>Avalara begreep niet wat Levy verzond.</translation>
    </message>
    <message>
        <source>Avalara answered with a failure that was asked for as a test.</source>
        <translation>Avalara heeft geantwoord met een fout waar als test om was gevraagd.</translation>
    </message>
</context>
<context>
    <name>BooksCauses</name>
    <message>
        <source>Changes of a ledger are held</source>
        <translation>Wijzigingen van een boekhouding worden vastgehouden</translation>
    </message>
    <message numerus="yes">
        <source>%1 says that %n document(s) are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</source>
        <translation>
            <numerusform>Volgens %1 is %n document verdwenen of een ander geworden, meer dan zonder een persoon wordt overgenomen. Er is niets mee gedaan; accepteer de wijzigingen of wijs ze af.</numerusform>
            <numerusform>Volgens %1 zijn %n documenten verdwenen of andere geworden, meer dan zonder een persoon wordt overgenomen. Er is niets mee gedaan; accepteer de wijzigingen of wijs ze af.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period waits for its reviewer</source>
        <translation>Een periode wacht op controle</translation>
    </message>
    <message>
        <source>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</source>
        <translation>%1 heeft de boeken van %2 van %3 tot en met %4 ondertekend; zolang niemand anders ze controleert, zijn ze niet verzegeld.</translation>
    </message>
    <message>
        <source>The books part</source>
        <translation>De boeken komen niet overeen</translation>
    </message>
    <message numerus="yes">
        <source>The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</source>
        <translation>
            <numerusform>De vergelijking van %1 van %2 tot en met %3 vond %n plaats waar de boekhouding, Avalara en Levy niet overeenkomen. Zie Afstemming voor oorzaak en herstel.</numerusform>
            <numerusform>De vergelijking van %1 van %2 tot en met %3 vond %n plaatsen waar de boekhouding, Avalara en Levy niet overeenkomen. Zie Afstemming voor oorzaak en herstel van elk.</numerusform>
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
        <translation>Bron</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
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
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Last change, UTC</source>
        <translation>Laatste wijziging, UTC</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Proef</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>In the service&apos;s own words: &quot;%1&quot;.</source>
        <translation>In de eigen woorden van de dienst: &quot;%1&quot;.</translation>
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
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</source>
        <translation>%1 was niet bereikbaar; er is niets verzonden en de boeken zijn ongewijzigd. Levy probeert het vanzelf opnieuw; controleer het netwerk als het aanhoudt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</source>
        <translation>%1 heeft niet op tijd geantwoord; het is dus niet bekend of het verzoek is uitgevoerd. Levy kijkt dat na voordat het iets opnieuw verzendt, zodat niets dubbel wordt geboekt. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</source>
        <translation>%1 heeft niet op tijd geantwoord. Er is niets gewijzigd; Levy probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>De aanroepen van vandaag zijn op</translation>
    </message>
    <message>
        <source>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</source>
        <translation>%1 staat een beperkt aantal aanroepen per dag toe, en Levy houdt daarvan een tiende vrij voor gebruikers. Er is niets verzonden en er gaat niets verloren; Levy gaat morgen vanzelf verder.</translation>
    </message>
    <message>
        <source>Too many refusals</source>
        <translation>Te veel weigeringen</translation>
    </message>
    <message>
        <source>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</source>
        <translation>%1 heeft meerdere gelijksoortige aanroepen geweigerd en zou de koppeling bij de volgende blokkeren; daarom wacht Levy een uur. Er gaat niets verloren. Kijk in Beoordeling wat er is geweigerd en herstel dat.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limiet bereikt</translation>
    </message>
    <message>
        <source>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</source>
        <translation>%1 vraagt om later terug te komen omdat de limiet voor aanroepen is bereikt. Er gaat niets verloren; Levy gaat vanzelf verder zodra de limiet het toelaat.</translation>
    </message>
    <message>
        <source>Service in trouble</source>
        <translation>Storing bij de dienst</translation>
    </message>
    <message>
        <source>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</source>
        <translation>%1 meldt een eigen storing. Er gaat niets verloren; Levy probeert het vanzelf opnieuw en parkeert het document als dat niet helpt.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Aanmelden nodig</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</source>
        <translation>%1 accepteert de aanmelding niet meer. Er wordt niets meer verzonden totdat iemand zich opnieuw aanmeldt; wachtende documenten blijven bewaard.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</source>
        <translation>De aanmelding bij %1 mist een recht dat Levy nodig heeft. Er is niets gewijzigd; vraag de beheerder het te verlenen en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for. Nothing was changed.</source>
        <translation>%1 heeft niet wat is opgevraagd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</source>
        <translation>%1 heeft het verzoek geweigerd; daardoor is er niets geboekt. Herstel wat het noemt en verwerk het document opnieuw.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Intussen gewijzigd</translation>
    </message>
    <message>
        <source>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</source>
        <translation>%1 bevat iets anders dan Levy verwachtte. Er is niets overschreven; vergelijk beide en beslis.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Onleesbaar antwoord</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</source>
        <translation>Het antwoord van %1 was niet te begrijpen. Er is niets uit overgenomen; Levy vraagt het opnieuw.</translation>
    </message>
    <message>
        <source>Workspace trouble</source>
        <translation>Probleem met de werkruimte</translation>
    </message>
    <message>
        <source>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</source>
        <translation>Levy kon zijn werk niet op deze computer opslaan (%1). Het is gestopt voordat het iets verzond wat het niet kon onthouden. Controleer de vrije ruimte en de rechten van de map van de werkruimte en start daarna opnieuw.</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Geheim ontbreekt</translation>
    </message>
    <message>
        <source>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with &apos;levy-cli config apply&apos; or sign in again.</source>
        <translation>Een geheim dat Levy nodig heeft, is nooit ingevoerd of is verwijderd. Er is niets verzonden. Voer het opnieuw in met &apos;levy-cli config apply&apos; of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Sleutelbos vergrendeld</translation>
    </message>
    <message>
        <source>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</source>
        <translation>De plaats waar de geheimen worden bewaard, is vergrendeld of antwoordt niet. Er is niets verzonden en er is geen geheim gewijzigd. Ontgrendel die plaats en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</source>
        <translation>Een ander programma werkt met deze werkruimte. Er is niets gewijzigd; sluit dat programma of wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>This cannot be used as it is, and nothing was changed: %1.</source>
        <translation>Dit is zo niet bruikbaar, en er is niets gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</source>
        <translation>Het werk is na de lopende stap gestopt. Alles wat gedaan is, is opgeslagen; de rest gaat de volgende keer verder.</translation>
    </message>
    <message>
        <source>Levy&apos;s own mistake</source>
        <translation>Fout van Levy zelf</translation>
    </message>
    <message>
        <source>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</source>
        <translation>Er is binnen Levy iets misgegaan. Er is niets doorgestuurd; bewaar de details en meld het.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</source>
        <translation>De rekening van de klant wordt gedebiteerd: de belasting wordt een eigen openstaande post. Het factuurdocument verandert niet en de klant krijgt er geen factuur door.</translation>
    </message>
    <message>
        <source>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</source>
        <translation>Een tussenrekening wordt gedebiteerd; die moet weer op nul uitkomen wanneer de belasting wordt gefactureerd of anders wordt geboekt.</translation>
    </message>
    <message>
        <source>An expense account is debited: the company bears the tax itself.</source>
        <translation>Een kostenrekening wordt gedebiteerd: het bedrijf draagt de belasting zelf.</translation>
    </message>
    <message>
        <source>No debit side is chosen, so nothing can be posted.</source>
        <translation>Er is geen debetzijde gekozen, dus er kan niets worden geboekt.</translation>
    </message>
    <message>
        <source>the country is missing</source>
        <translation>het land ontbreekt</translation>
    </message>
    <message>
        <source>the country code is unknown</source>
        <translation>de landcode is onbekend</translation>
    </message>
    <message>
        <source>state or province and postal code are missing</source>
        <translation>staat of provincie en postcode ontbreken</translation>
    </message>
    <message>
        <source>the postal code is missing</source>
        <translation>de postcode ontbreekt</translation>
    </message>
    <message>
        <source>the postal code does not have the form of its country</source>
        <translation>de postcode past niet bij het land</translation>
    </message>
    <message>
        <source>city and postal code are missing</source>
        <translation>plaats en postcode ontbreken</translation>
    </message>
    <message>
        <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
        <translation>Het afleveradres kon niet worden gevalideerd; daarom is het document niet naar Avalara verzonden.</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Wat er mis is: %1.</translation>
    </message>
    <message>
        <source>Avalara says: &quot;%1&quot;.</source>
        <translation>Avalara zegt: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Avalara knows several such addresses.</source>
        <translation>Avalara kent meerdere van zulke adressen.</translation>
    </message>
    <message>
        <source>Correct it here or in the ledger and process the document again.</source>
        <translation>Corrigeer het hier of in de boekhouding en verwerk het document opnieuw.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost unit, and the mapping names none.</source>
        <translation>Grootboekrekening %1 vereist een kostendrager, en de toewijzing noemt er geen.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost center, and the mapping names none.</source>
        <translation>Grootboekrekening %1 vereist een kostenplaats, en de toewijzing noemt er geen.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost unit, but the mapping names one.</source>
        <translation>Grootboekrekening %1 staat geen kostendrager toe, maar de toewijzing noemt er een.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost center, but the mapping names one.</source>
        <translation>Grootboekrekening %1 staat geen kostenplaats toe, maar de toewijzing noemt er een.</translation>
    </message>
    <message>
        <source>GL account %1 has a default VAT code, which would add VAT lines by itself.</source>
        <translation>Grootboekrekening %1 heeft een standaard-btw-code, die uit zichzelf btw-regels zou toevoegen.</translation>
    </message>
    <message>
        <source>The tax of the charge &quot;%1&quot; cannot be written on the document, because the ledger takes tax on its lines only.</source>
        <translation>De belasting op de toeslag &quot;%1&quot; kan niet op het document worden geschreven, omdat de boekhouding alleen belasting op de regels toestaat.</translation>
    </message>
    <message>
        <source>The entry would have %1 lines, more than the ledger takes.</source>
        <translation>De boeking zou %1 boekingsregels hebben, meer dan de boekhouding toestaat.</translation>
    </message>
    <message>
        <source>Journal %1 is not a general journal.</source>
        <translation>Dagboek %1 is geen memoriaal.</translation>
    </message>
    <message>
        <source>GL account %1</source>
        <translation>Grootboekrekening %1</translation>
    </message>
    <message>
        <source>Cost center %1</source>
        <translation>Kostenplaats %1</translation>
    </message>
    <message>
        <source>Cost unit %1</source>
        <translation>Kostendrager %1</translation>
    </message>
    <message>
        <source>Tax code %1</source>
        <translation>Belastingcode %1</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Dagboek %1</translation>
    </message>
    <message>
        <source>%1 is blocked in the ledger.</source>
        <translation>%1 is in de boekhouding geblokkeerd.</translation>
    </message>
    <message>
        <source>%1 had ended before the entry&apos;s date.</source>
        <translation>%1 was vóór de boekingsdatum al beëindigd.</translation>
    </message>
    <message>
        <source>%1 is not in the ledger.</source>
        <translation>%1 staat niet in de boekhouding.</translation>
    </message>
    <message>
        <source>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</source>
        <translation>De belasting is berekend en staat bij Avalara als Opgeslagen; er is niets geboekt. Kies een ander doel in de toewijzingen of herstel het in de boekhouding en verwerk het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</source>
        <translation>De belastingregel op rekening %1 heeft een belastingcode van de boekhouding nodig waarbij over de regel zelf geen belasting wordt geheven.</translation>
    </message>
    <message>
        <source>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</source>
        <translation>De jurisdicties van factuurregel %1 zijn toegewezen aan verschillende belastingcodes van de boekhouding, en een regel heeft plaats voor één code.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</source>
        <translation>Bij factuurregel %1 (%2) is aan de jurisdicties geen belastingcode van de boekhouding toegewezen.</translation>
    </message>
    <message>
        <source>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</source>
        <translation>De belasting staat bij Avalara als Opgeslagen; er is niets geschreven. Vul de toewijzing aan; alle documenten die erop wachten, gaan samen verder.</translation>
    </message>
    <message>
        <source>The document carries %1 %3 tax of the ledger&apos;s own, Avalara calculated %2 %3.</source>
        <translation>Het document bevat %1 %3 belasting van de boekhouding zelf, Avalara heeft %2 %3 berekend.</translation>
    </message>
    <message>
        <source>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</source>
        <translation>Met een belastingregel ernaast zou de klant twee keer betalen; daarom is er niets geschreven. Geef de regels een belastingcode die in de boekhouding geen belasting oplevert.</translation>
    </message>
    <message>
        <source>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</source>
        <translation>De belastingcodes zijn al de toegewezen codes, dus ze opnieuw schrijven verandert niets. Corrigeer de belastingcodes of tarieven in de boekhouding, of de toewijzing.</translation>
    </message>
    <message>
        <source>no Avalara company is mapped to this connection</source>
        <translation>aan deze koppeling is geen Avalara-bedrijf toegewezen</translation>
    </message>
    <message>
        <source>no journal is chosen for the entries</source>
        <translation>er is geen dagboek voor de boekingen gekozen</translation>
    </message>
    <message>
        <source>nobody has chosen what the tax is debited to</source>
        <translation>er is niet gekozen waarop de belasting wordt gedebiteerd</translation>
    </message>
    <message>
        <source>the customer has no code in the ledger</source>
        <translation>de klant heeft geen code in de boekhouding</translation>
    </message>
    <message>
        <source>the document has no exchange rate</source>
        <translation>het document heeft geen wisselkoers</translation>
    </message>
    <message>
        <source>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</source>
        <translation>de belasting is eerder met een journaalpost geboekt, en de koppeling schrijft belasting nu op het document zelf, waardoor die twee keer in rekening zou worden gebracht</translation>
    </message>
    <message>
        <source>the connection has no prefix for document codes</source>
        <translation>de koppeling heeft geen voorvoegsel voor documentcodes</translation>
    </message>
    <message>
        <source>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</source>
        <translation>De inrichting is niet volledig: %1. Er is niets verzonden. Vul die aan en verwerk het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 refused the document, so nothing was booked by it.</source>
        <translation>%1 heeft het document geweigerd; daardoor is er niets geboekt.</translation>
    </message>
    <message>
        <source>In its own words: &quot;%1&quot;.</source>
        <translation>In eigen woorden: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Mend what it names and process the document again.</source>
        <translation>Herstel wat daar wordt genoemd en verwerk het document opnieuw.</translation>
    </message>
    <message>
        <source>Address could not be validated</source>
        <translation>Adres kon niet worden gevalideerd</translation>
    </message>
    <message>
        <source>Address would be written otherwise</source>
        <translation>Adres zou anders worden geschreven</translation>
    </message>
    <message>
        <source>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</source>
        <translation>Avalara herkent het adres, maar schrijft het als: %1. Het document is nog niet verzonden. Accepteer het voorstel, of behoud uw eigen adres met een reden.</translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation>Bedragen kloppen niet</translation>
    </message>
    <message>
        <source>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</source>
        <translation>De regels tellen op tot %1, het document zegt %2 %3. Er is niets verzonden, omdat de belasting over het verkeerde bedrag zou worden berekend. Corrigeer het document in de boekhouding.</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ongewone tekens (+/−)</translation>
    </message>
    <message>
        <source>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</source>
        <translation>Deze factuur heeft een negatief totaal, zoals alleen een creditnota dat hoort te hebben. Er is niets verzonden. Bevestig één keer dat dit bedrijf credits ook als facturen schrijft, dan gaan al zijn documenten met ongewone tekens verder; of sluit de factuur uit en schrijf een creditnota.</translation>
    </message>
    <message>
        <source>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</source>
        <translation>De bedragen op deze creditnota hebben een ander teken (plus of min) dan van dit bedrijf wordt verwacht. Er is niets verzonden. Bevestig één keer dat dit bedrijf creditnota&apos;s zo schrijft, dan gaan ze allemaal verder.</translation>
    </message>
    <message>
        <source>Which invoice is credited?</source>
        <translation>Welke factuur wordt gecrediteerd?</translation>
    </message>
    <message>
        <source>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</source>
        <translation>De boekhouding zegt niet welke factuur deze creditnota corrigeert; de datum van die factuur bepaalt de belastingtarieven. Er is niets verzonden. Noem de factuur, of geef aan dat er geen is.</translation>
    </message>
    <message>
        <source>Set-up is not complete</source>
        <translation>Inrichting is niet volledig</translation>
    </message>
    <message>
        <source>Mapping missing</source>
        <translation>Toewijzing ontbreekt</translation>
    </message>
    <message>
        <source>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</source>
        <translation>Er is geen rekening voor belasting van %1 (%2). De belasting is berekend en staat bij Avalara als Opgeslagen; er is niets geboekt. Voeg een toewijzingsregel toe; alle documenten die erop wachten, gaan samen verder.</translation>
    </message>
    <message>
        <source>Mapping target cannot be used</source>
        <translation>Doel van toewijzing niet bruikbaar</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Periode is afgesloten</translation>
    </message>
    <message>
        <source>Invoice carries other tax</source>
        <translation>Factuur bevat andere belasting</translation>
    </message>
    <message>
        <source>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</source>
        <translation>De factuur bevat %1 %4 belasting, Avalara heeft %2 %4 berekend: een verschil van %3 %4. Er is niets geboekt. Keur goed om het verschil te boeken, of corrigeer de factuur.</translation>
    </message>
    <message>
        <source>Final before its tax was on it</source>
        <translation>Definitief vóór de belasting erop stond</translation>
    </message>
    <message>
        <source>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Het document is vrijgegeven voordat Levy de belasting (%1 %2) erop kon schrijven, en de boekhouding staat geen wijziging meer toe. Er is niets geschreven; de berekening staat bij Avalara als Opgeslagen. Corrigeer of crediteer het document in de boekhouding, of sluit het uit met de reden.</translation>
    </message>
    <message>
        <source>Result looks wrong</source>
        <translation>Uitkomst lijkt onjuist</translation>
    </message>
    <message>
        <source>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</source>
        <translation>Avalara geeft een tarief van %1 over %2 voor %3 en toch geen belasting.</translation>
    </message>
    <message>
        <source>Avalara gives tax for %3 without a rate (%1 on %2).</source>
        <translation>Avalara geeft belasting voor %3 zonder tarief (%1 over %2).</translation>
    </message>
    <message>
        <source>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</source>
        <translation>Er is niets geboekt. Controleer de inrichting bij Avalara; keur het goed als het klopt.</translation>
    </message>
    <message>
        <source>Not ordinary sales tax</source>
        <translation>Geen gewone omzetbelasting</translation>
    </message>
    <message>
        <source>Avalara&apos;s answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</source>
        <translation>Het antwoord van Avalara bevat %1 van %2 die niet zonder beoordeling als omzetbelasting in rekening mag worden gebracht of geboekt. Er is niets geboekt.</translation>
    </message>
    <message>
        <source>Amount does not fit the currency</source>
        <translation>Bedrag past niet bij de valuta</translation>
    </message>
    <message>
        <source>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</source>
        <translation>Een bedrag heeft meer decimalen dan de valuta kent, of de valuta is onbekend (%1). Er is niets geboekt, omdat afronden de boeken zou wijzigen. Corrigeer het in de boekhouding.</translation>
    </message>
    <message>
        <source>Avalara holds something else</source>
        <translation>Bij Avalara staat iets anders</translation>
    </message>
    <message>
        <source>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</source>
        <translation>Onder deze documentcode staat bij Avalara al een andere inhoud: %1. Er is niets overschreven. Vergelijk beide; sluit het document uit of verwerk het opnieuw.</translation>
    </message>
    <message>
        <source>Refused by Avalara</source>
        <translation>Geweigerd door Avalara</translation>
    </message>
    <message>
        <source>Refused by the ledger</source>
        <translation>Geweigerd door de boekhouding</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>De boekhouding</translation>
    </message>
    <message>
        <source>Ledger entry differs</source>
        <translation>Boeking wijkt af</translation>
    </message>
    <message>
        <source>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</source>
        <translation>De journaalpost in de boekhouding is niet die welke Levy heeft geschreven: %1. Er gebeurt verder niets en er wordt bij Avalara niets vastgelegd. Vergelijk beide, corrigeer de boekhouding en verwerk het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation>Gewijzigd na vastleggen</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Gewijzigd na boeken</translation>
    </message>
    <message>
        <source>The document was changed after its tax was posted. Approve to post the difference.</source>
        <translation>Het document is gewijzigd nadat de belasting was geboekt. Keur goed om het verschil te boeken.</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>Verwijderd in de boekhouding</translation>
    </message>
    <message>
        <source>Recorded by another program</source>
        <translation>Door een ander programma geregistreerd</translation>
    </message>
    <message>
        <source>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</source>
        <translation>Bij Avalara staat al iets wat op dit document lijkt: code %1 van %2, %3 %6 met %4 %6 belasting, %5. Er is niets een tweede keer geregistreerd. Is het hetzelfde, geef dan aan dat het buiten Levy is afgehandeld; keur het goed als het een andere verkoop is.</translation>
    </message>
    <message>
        <source>Period is signed off</source>
        <translation>Periode is afgetekend</translation>
    </message>
    <message>
        <source>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</source>
        <translation>Het document is gedateerd %1, en de boeken van die periode zijn afgetekend. Er is niets mee gedaan. Keur het goed met een reden, dan gaat het verder en wordt het in de periode als latere wijziging gemarkeerd; of sluit het uit.</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettototaal</translation>
    </message>
    <message>
        <source>Tax on the document</source>
        <translation>Belasting op het document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Ship from</source>
        <translation>Verzonden van</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrigeert</translation>
    </message>
    <message>
        <source>Line %1, amount</source>
        <translation>Regel %1, bedrag</translation>
    </message>
    <message>
        <source>Line %1, item</source>
        <translation>Regel %1, artikel</translation>
    </message>
    <message>
        <source>Line %1, tax</source>
        <translation>Regel %1, belasting</translation>
    </message>
    <message>
        <source>Line %1, added</source>
        <translation>Regel %1, toegevoegd</translation>
    </message>
    <message>
        <source>Line %1, removed</source>
        <translation>Regel %1, verwijderd</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Terug in de boekhouding</translation>
    </message>
    <message>
        <source>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</source>
        <translation>Het document is in de boeken en bij Avalara teruggenomen en staat nu weer in de boekhouding. Er telt niets voor mee. Boek het opnieuw om het onder een andere code te registreren, of sluit het uit met de reden.</translation>
    </message>
    <message>
        <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</source>
        <translation>Het document is in de boekhouding gewijzigd nadat het bij Avalara was vastgelegd. Avalara en de boeking bevatten nog de oude cijfers.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Wat afwijkt: %1.</translation>
    </message>
    <message>
        <source>Avalara has locked it, so reverse it and repost it.</source>
        <translation>Avalara heeft het vergrendeld; boek het daarom tegen en boek het opnieuw.</translation>
    </message>
    <message>
        <source>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</source>
        <translation>Pas het aan (Avalara krijgt een nieuwe versie, het verschil wordt geboekt), of boek het tegen en boek het opnieuw.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</source>
        <translation>Het document is in de boekhouding verwijderd nadat het was vastgelegd bij Avalara, dat de belasting zal aangeven.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</source>
        <translation>Het document is in de boekhouding verwijderd nadat Levy het bij Avalara als Opgeslagen had geregistreerd.</translation>
    </message>
    <message>
        <source>Its journal entry is still in the books.</source>
        <translation>De journaalpost staat nog in de boeken.</translation>
    </message>
    <message>
        <source>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</source>
        <translation>Avalara heeft het vergrendeld: boek het tegen; dan wordt de boeking teruggenomen en een tegenboekend document geregistreerd op een dag die u kiest.</translation>
    </message>
    <message>
        <source>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</source>
        <translation>Annuleer het: Levy neemt eerst de boeking terug en annuleert daarna het document bij Avalara. Of sluit het uit met de reden, dan blijft alles staan.</translation>
    </message>
    <message>
        <source>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</source>
        <translation>Avalara heeft document %1 in een aangifte opgenomen en vergrendeld; het kan niet meer worden aangepast of geannuleerd.</translation>
    </message>
    <message>
        <source>Its journal entry is taken back already.</source>
        <translation>De journaalpost is al teruggenomen.</translation>
    </message>
    <message>
        <source>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</source>
        <translation>Boek het tegen en boek het opnieuw: een tegenboekend document in een open periode bij Avalara, en het document zoals het nu is onder een andere code.</translation>
    </message>
    <message>
        <source>Reverse it: a reversing document of an open period at Avalara takes it back.</source>
        <translation>Boek het tegen: een tegenboekend document in een open periode bij Avalara neemt het terug.</translation>
    </message>
    <message>
        <source>Locked at Avalara</source>
        <translation>Vergrendeld bij Avalara</translation>
    </message>
    <message>
        <source>everything is approved by a person</source>
        <translation>alles wordt door een persoon goedgekeurd</translation>
    </message>
    <message>
        <source>its amount of %1 %2 is over the limit</source>
        <translation>het bedrag van %1 %2 ligt boven de limiet</translation>
    </message>
    <message>
        <source>it is the first document of %1</source>
        <translation>het is het eerste document van %1</translation>
    </message>
    <message>
        <source>it is the first document to %1</source>
        <translation>het is het eerste document naar %1</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax of %1 %3 differs from the %2 %3 that the invoice carries</source>
        <translation>de belasting van Avalara, %1 %3, wijkt af van de %2 %3 op de factuur</translation>
    </message>
    <message>
        <source>its customer is on the list</source>
        <translation>de klant staat op de lijst</translation>
    </message>
    <message>
        <source>A rule of this connection holds the document: %1.</source>
        <translation>Een regel van deze koppeling houdt het document vast: %1.</translation>
    </message>
    <message>
        <source>Tax: %1 %2.</source>
        <translation>Belasting: %1 %2.</translation>
    </message>
    <message>
        <source>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</source>
        <translation>Er is niets geboekt. Keur het goed; wijzigen het document, de belasting of de toewijzingen voordat het klaar is, dan vraagt Levy het opnieuw.</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Goedkeuring nodig</translation>
    </message>
    <message>
        <source>Credited more than invoiced</source>
        <translation>Meer gecrediteerd dan gefactureerd</translation>
    </message>
    <message>
        <source>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</source>
        <translation>Met deze creditnota is in totaal %1 %4 gecrediteerd van factuur %2, die %3 %4 bedraagt. Er is niets verzonden. Corrigeer het in de boekhouding, of keur het goed als het klopt.</translation>
    </message>
    <message>
        <source>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</source>
        <translation>Het tegenboekende document heeft bij Avalara %1 belasting, en wat het terugneemt heeft %2. Het is als Opgeslagen geregistreerd en wordt niet aangegeven.</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not have the form of its country</source>
        <translation>het btw-nummer van de klant past niet bij het land</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not begin with a country code</source>
        <translation>het btw-nummer van de klant begint niet met een landcode</translation>
    </message>
    <message>
        <source>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</source>
        <translation>De belasting op deze verkoop naar een ander land hangt af van wie koopt. Het document is niet met btw-nummer %1 naar Avalara verzonden.</translation>
    </message>
    <message>
        <source>its journal entry must be taken back, and the connection does not write into the ledger any more</source>
        <translation>de journaalpost moet worden teruggenomen, en de koppeling schrijft niet meer in de boekhouding</translation>
    </message>
    <message>
        <source>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</source>
        <translation>De periode van %1 is gesloten, en de belasting hoort op het document van die dag. Bij Avalara staat ze als Opgeslagen; er is niets geschreven. Heropen de periode in de boekhouding en verwerk het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</source>
        <translation>De periode van %1 is gesloten voor dagboek %2, daarom is de boeking niet geschreven. Wat bij Avalara staat, blijft zoals het is. Kies een andere dag voor de boeking, of heropen de periode in de boekhouding en verwerk het document opnieuw.</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>De werkruimte kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</source>
        <translation>Levy kan dit niet uit zijn werkruimte op deze computer lezen (%1). In de boeken en bij Avalara is niets gewijzigd. Controleer of de map van de werkruimte er is en gelezen mag worden, en probeer het opnieuw; helpt dat niet, zet dan een back-up terug.</translation>
    </message>
    <message>
        <source>its credit of %1 %2 is over the limit for credit notes</source>
        <translation>zijn creditering van %1 %2 ligt boven de grens voor creditnota&apos;s</translation>
    </message>
    <message>
        <source>Avalara gives no tax where other documents had some</source>
        <translation>Avalara geeft geen belasting waar andere documenten die wel hadden</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>Certificaat is niet bruikbaar</translation>
    </message>
    <message>
        <source>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</source>
        <translation>Levy kan met dit certificaat en deze sleutel niet op webhooks luisteren: %1. Er is niets gewijzigd, en de boekhouding wordt periodiek bevraagd. Geef het PEM-bestand op van het certificaat met de certificaten waarmee het is ondertekend, en de sleutel die erbij hoort.</translation>
    </message>
</context>
<context>
    <name>ExplainTie</name>
    <message>
        <source>the tax is %1 instead of %2</source>
        <translation>de belasting is %1 in plaats van %2</translation>
    </message>
    <message>
        <source>the net amount is %1 instead of %2</source>
        <translation>het nettobedrag is %1 in plaats van %2</translation>
    </message>
    <message>
        <source>the currency is %1 instead of %2</source>
        <translation>de valuta is %1 in plaats van %2</translation>
    </message>
    <message>
        <source>the date is %1 instead of %2</source>
        <translation>de datum is %1 in plaats van %2</translation>
    </message>
    <message>
        <source>the customer is %1 instead of %2</source>
        <translation>de klant is %1 in plaats van %2</translation>
    </message>
    <message>
        <source>it holds %1 instead of %2</source>
        <translation>er staat %1 in plaats van %2</translation>
    </message>
    <message>
        <source>lines or addresses are not the same</source>
        <translation>regels of adressen zijn niet gelijk</translation>
    </message>
    <message>
        <source>Another program recorded it at Avalara as %1.</source>
        <translation>Een ander programma heeft het bij Avalara geregistreerd als %1.</translation>
    </message>
    <message>
        <source>The ledger lists it, but Levy has not fetched it yet.</source>
        <translation>Het staat in de lijst van de boekhouding, maar Levy heeft het nog niet opgehaald.</translation>
    </message>
    <message>
        <source>It is held up (%1), so nothing was recorded at Avalara.</source>
        <translation>Het wordt opgehouden (%1); daarom is er bij Avalara niets geregistreerd.</translation>
    </message>
    <message>
        <source>Levy is not through with it yet.</source>
        <translation>Levy is er nog niet mee klaar.</translation>
    </message>
    <message>
        <source>Levy recorded it as %1, and Avalara has it no more.</source>
        <translation>Levy heeft het geregistreerd als %1, en Avalara heeft het niet meer.</translation>
    </message>
    <message>
        <source>Avalara holds %1, and no sales document of the ledger belongs to it.</source>
        <translation>Bij Avalara staat %1, en er hoort geen verkoopdocument van de boekhouding bij.</translation>
    </message>
    <message>
        <source>Entry %1 bears Levy&apos;s marker &quot;%2&quot;, and no sales document belongs to it.</source>
        <translation>Boeking %1 draagt Levy&apos;s kenmerk &quot;%2&quot;, en er hoort geen verkoopdocument bij.</translation>
    </message>
    <message>
        <source>Entry %1 stands on a tax account and was not written by Levy.</source>
        <translation>Boeking %1 staat op een belastingrekening en is niet door Levy geschreven.</translation>
    </message>
    <message>
        <source>A person set the document aside, and yet it is recorded or posted.</source>
        <translation>Iemand heeft het document terzijde gelegd, en toch is het geregistreerd of geboekt.</translation>
    </message>
    <message>
        <source>No entry brought its tax into the ledger.</source>
        <translation>Geen boeking heeft de belasting in de boekhouding gebracht.</translation>
    </message>
    <message>
        <source>Levy posted its entry, and the ledger has it no more.</source>
        <translation>Levy heeft de boeking geboekt, en de boekhouding heeft die niet meer.</translation>
    </message>
    <message>
        <source>Entry %1 is in the ledger but not released.</source>
        <translation>Boeking %1 staat in de boekhouding maar is niet vrijgegeven.</translation>
    </message>
    <message>
        <source>It is final in the ledger, but only saved at Avalara.</source>
        <translation>Het is definitief in de boekhouding, maar bij Avalara alleen opgeslagen.</translation>
    </message>
    <message>
        <source>Levy committed it, and somebody took the commit back at Avalara.</source>
        <translation>Levy heeft het vastgelegd, en iemand heeft de vastlegging bij Avalara teruggenomen.</translation>
    </message>
    <message>
        <source>The document is not final in the ledger yet.</source>
        <translation>Het document is in de boekhouding nog niet definitief.</translation>
    </message>
    <message>
        <source>The document was changed after its tax was calculated: at Avalara %1.</source>
        <translation>Het document is gewijzigd nadat de belasting was berekend; bij Avalara: %1.</translation>
    </message>
    <message>
        <source>The ledger does not hold what Levy wrote: %1.</source>
        <translation>In de boekhouding staat niet wat Levy heeft geschreven: %1.</translation>
    </message>
    <message>
        <source>The document does not carry the tax that Levy wrote on it: %1.</source>
        <translation>Op het document staat niet de belasting die Levy erop heeft geschreven: %1.</translation>
    </message>
    <message>
        <source>Avalara does not hold what Levy recorded: %1.</source>
        <translation>Bij Avalara staat niet wat Levy heeft geregistreerd: %1.</translation>
    </message>
    <message>
        <source>Somebody committed it at Avalara before Levy did.</source>
        <translation>Iemand heeft het bij Avalara vastgelegd voordat Levy dat deed.</translation>
    </message>
    <message>
        <source>It was voided at Avalara, but the document still stands.</source>
        <translation>Het is bij Avalara geannuleerd, maar het document staat er nog.</translation>
    </message>
    <message>
        <source>It was deleted in the ledger, but its tax still stands.</source>
        <translation>Het is in de boekhouding verwijderd, maar de belasting staat er nog.</translation>
    </message>
    <message>
        <source>The ledger holds %1 entries with its marker.</source>
        <translation>De boekhouding bevat %1 boekingen met dit kenmerk.</translation>
    </message>
    <message>
        <source>Entry %1 books the tax of document %2 once more.</source>
        <translation>Boeking %1 boekt de belasting van document %2 nog een keer.</translation>
    </message>
    <message>
        <source>Avalara holds the same content twice (%1).</source>
        <translation>Bij Avalara staat dezelfde inhoud twee keer (%1).</translation>
    </message>
    <message>
        <source>Nothing yet: it is within the usual time.</source>
        <translation>Nog niets: het valt binnen de gebruikelijke tijd.</translation>
    </message>
    <message>
        <source>No tax is filed for it.</source>
        <translation>Er wordt geen belasting voor aangegeven.</translation>
    </message>
    <message>
        <source>Avalara files tax for a sale that the ledger does not show.</source>
        <translation>Avalara geeft belasting aan voor een verkoop die de boekhouding niet toont.</translation>
    </message>
    <message>
        <source>The tax liability holds an amount that no sale explains.</source>
        <translation>De belastingschuld bevat een bedrag dat door geen verkoop wordt verklaard.</translation>
    </message>
    <message>
        <source>Avalara files this tax; the ledger does not show it.</source>
        <translation>Avalara geeft deze belasting aan; de boekhouding toont die niet.</translation>
    </message>
    <message>
        <source>The ledger shows this tax; Avalara does not file it.</source>
        <translation>De boekhouding toont deze belasting; Avalara geeft die niet aan.</translation>
    </message>
    <message>
        <source>Avalara does not file it before it is committed.</source>
        <translation>Avalara geeft het pas aan als het is vastgelegd.</translation>
    </message>
    <message>
        <source>Avalara files tax on other figures than the invoice&apos;s.</source>
        <translation>Avalara geeft belasting aan over andere cijfers dan die van de factuur.</translation>
    </message>
    <message>
        <source>The tax is of other figures than the invoice&apos;s.</source>
        <translation>De belasting is van andere cijfers dan die van de factuur.</translation>
    </message>
    <message>
        <source>The ledger&apos;s tax liability is not what Avalara files.</source>
        <translation>De belastingschuld in de boekhouding is niet wat Avalara aangeeft.</translation>
    </message>
    <message>
        <source>The tax may fall into another period in one of the books.</source>
        <translation>De belasting kan in een van de boeken in een andere periode vallen.</translation>
    </message>
    <message>
        <source>The total is right, but it stands on another account or cost center.</source>
        <translation>Het totaal klopt, maar staat op een andere rekening of kostenplaats.</translation>
    </message>
    <message>
        <source>Tax is filed or booked for a sale that does not exist any more.</source>
        <translation>Er is belasting aangegeven of geboekt voor een verkoop die niet meer bestaat.</translation>
    </message>
    <message>
        <source>No tax is filed for a sale that took place.</source>
        <translation>Er wordt geen belasting aangegeven voor een verkoop die heeft plaatsgevonden.</translation>
    </message>
    <message>
        <source>Avalara has reported it on a return; it cannot be changed there.</source>
        <translation>Avalara heeft het in een aangifte opgenomen; het kan daar niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The ledger shows the tax twice.</source>
        <translation>De boekhouding toont de belasting twee keer.</translation>
    </message>
    <message>
        <source>Avalara would file the tax twice.</source>
        <translation>Avalara zou de belasting twee keer aangeven.</translation>
    </message>
    <message>
        <source>What Avalara files is not what the invoice and the ledger say.</source>
        <translation>Wat Avalara aangeeft, is niet wat de factuur en de boekhouding zeggen.</translation>
    </message>
    <message>
        <source>Process now</source>
        <translation>Nu verwerken</translation>
    </message>
    <message>
        <source>Post missing entry</source>
        <translation>Ontbrekende boeking boeken</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Document annuleren</translation>
    </message>
    <message>
        <source>Adjust in Avalara</source>
        <translation>Aanpassen in Avalara</translation>
    </message>
    <message>
        <source>Reverse by a new document</source>
        <translation>Tegenboeken met nieuw document</translation>
    </message>
    <message>
        <source>Reverse second entry</source>
        <translation>Tweede boeking tegenboeken</translation>
    </message>
    <message>
        <source>Nothing has to be done but to know of it; accept it with a reason.</source>
        <translation>U hoeft niets te doen behalve het te weten; accepteer het met een reden.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>De volgende keer bijwerken gaat ermee verder.</translation>
    </message>
    <message>
        <source>Levy takes it through its usual steps again.</source>
        <translation>Levy doorloopt er de gebruikelijke stappen opnieuw mee.</translation>
    </message>
    <message>
        <source>Levy looks for the entry twice more and then posts it with its marker.</source>
        <translation>Levy zoekt de boeking nog twee keer en boekt die daarna met het kenmerk.</translation>
    </message>
    <message>
        <source>Levy commits it at Avalara.</source>
        <translation>Levy legt het vast bij Avalara.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger first, then voids it at Avalara.</source>
        <translation>Levy boekt eerst de boeking in de boekhouding tegen en annuleert het daarna bij Avalara.</translation>
    </message>
    <message>
        <source>Levy brings Avalara to the invoice&apos;s figures and posts the difference.</source>
        <translation>Levy brengt Avalara op de cijfers van de factuur en boekt het verschil.</translation>
    </message>
    <message>
        <source>Only a reversing document in an open period corrects it.</source>
        <translation>Alleen een tegenboekend document in een open periode corrigeert het.</translation>
    </message>
    <message>
        <source>Reverse entry %1 in the ledger.</source>
        <translation>Boek boeking %1 in de boekhouding tegen.</translation>
    </message>
    <message>
        <source>Void one of the two in Avalara&apos;s console.</source>
        <translation>Annuleer een van de twee in de console van Avalara.</translation>
    </message>
    <message>
        <source>Correct or release the entry in the ledger, then compare again.</source>
        <translation>Corrigeer de boeking in de boekhouding of geef die vrij, en vergelijk daarna opnieuw.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>In source and not in Avalara</source>
        <translation>Wel in bron, niet in Avalara</translation>
    </message>
    <message>
        <source>Without a sales document</source>
        <translation>Zonder verkoopdocument</translation>
    </message>
    <message>
        <source>Committed, not posted</source>
        <translation>Vastgelegd, niet geboekt</translation>
    </message>
    <message>
        <source>Posted, not committed</source>
        <translation>Geboekt, niet vastgelegd</translation>
    </message>
    <message>
        <source>Saved for too long</source>
        <translation>Te lang opgeslagen</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Bedrag wijkt af</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Belasting wijkt af</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>Valuta wijkt af</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>Datum wijkt af</translation>
    </message>
    <message>
        <source>Account differs</source>
        <translation>Rekening wijkt af</translation>
    </message>
    <message>
        <source>Voided on one side</source>
        <translation>Aan één kant geannuleerd</translation>
    </message>
    <message>
        <source>Locked by Avalara</source>
        <translation>Vergrendeld door Avalara</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Changed at Avalara</source>
        <translation>Gewijzigd bij Avalara</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was changed at Avalara: %3.</source>
        <translation>%1 en %2 hieven elkaar op; %1 is bij Avalara gewijzigd: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</source>
        <translation>%1 en %2 hieven elkaar op; het vastleggen van %1 is bij Avalara teruggenomen.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</source>
        <translation>%1 en %2 hieven elkaar op; %1 is bij Avalara geannuleerd of verwijderd.</translation>
    </message>
    <message>
        <source>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</source>
        <translation>Een lijst toonde het anders dan bekend, en te veel tegelijk om elk apart te bekijken; na veel werk lopen lijsten achter.</translation>
    </message>
    <message>
        <source>Avalara files what is left of the two: tax that no sale explains.</source>
        <translation>Avalara geeft aan wat er van de twee overblijft: belasting die geen verkoop verklaart.</translation>
    </message>
    <message>
        <source>Whether the books agree over it is not known yet.</source>
        <translation>Of de boeken hierin overeenkomen is nog niet bekend.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Vergelijk de boeken over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>Void the other one, too, in Avalara&apos;s console; where it is locked, record a transaction that takes it back there. Then compare again.</source>
        <translation>Annuleer ook de andere in de console van Avalara; is die vergrendeld, leg daar dan een transactie vast die hem terugneemt. Vergelijk daarna opnieuw.</translation>
    </message>
    <message>
        <source>Bring it back to what it was in Avalara&apos;s console, then compare again.</source>
        <translation>Herstel de eerdere toestand in de console van Avalara en vergelijk daarna opnieuw.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Opnieuw registreren</translation>
    </message>
    <message>
        <source>Take over Avalara&apos;s tax</source>
        <translation>Belasting van Avalara overnemen</translation>
    </message>
    <message>
        <source>Levy records it again over what somebody saved there.</source>
        <translation>Levy registreert het opnieuw, over wat iemand daar heeft opgeslagen heen.</translation>
    </message>
    <message>
        <source>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</source>
        <translation>Levy registreert het onder een andere code, omdat Avalara niets over een geannuleerd document heen aanneemt; de boeking in de boeken blijft staan.</translation>
    </message>
    <message>
        <source>Levy voids the second one, %1, if it recorded it itself; the document&apos;s own stays.</source>
        <translation>Levy annuleert het tweede, %1, als Levy het zelf heeft geregistreerd; dat van het document zelf blijft staan.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger; the document rests as voided.</source>
        <translation>Levy boekt de boeking in de boekhouding tegen; het document blijft geannuleerd.</translation>
    </message>
    <message>
        <source>Levy takes Avalara&apos;s tax for right and posts the difference.</source>
        <translation>Levy gaat uit van de belasting van Avalara en boekt het verschil.</translation>
    </message>
    <message>
        <source>Levy makes another version at Avalara with what the document says; the books stay as they are.</source>
        <translation>Levy maakt bij Avalara een nieuwe versie met wat het document zegt; de boeken blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Levy posts an entry that mirrors the second one.</source>
        <translation>Levy boekt een boeking die de tweede spiegelt.</translation>
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
        <translation>%1 u</translation>
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
        <translation>%1 is geboekt en vastgelegd:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 posted and committed:</source>
        <translation>
            <numerusform>%Ln document van %1 geboekt en vastgelegd:</numerusform>
            <numerusform>%Ln documenten van %1 geboekt en vastgelegd:</numerusform>
        </translation>
    </message>
    <message>
        <source>several currencies</source>
        <extracomment>an amount of tax, behind &apos;posted and committed:&apos;</extracomment>
        <translation>meerdere valuta&apos;s</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 belasting</translation>
    </message>
    <message>
        <source>%1 needs a person: %2</source>
        <translation>%1 moet worden beoordeeld: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 need a person</source>
        <translation>
            <numerusform>%Ln document van %1 moet worden beoordeeld</numerusform>
            <numerusform>%Ln documenten van %1 moeten worden beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was tried several times and is parked</source>
        <translation>%1 is meerdere keren geprobeerd en is geparkeerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 parked after several tries</source>
        <translation>
            <numerusform>%Ln document van %1 na meerdere pogingen geparkeerd</numerusform>
            <numerusform>%Ln documenten van %1 na meerdere pogingen geparkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let %2 be processed again</source>
        <translation>%1 heeft %2 opnieuw laten verwerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) processed again by %1</source>
        <translation>
            <numerusform>%Ln document opnieuw verwerkt door %1</numerusform>
            <numerusform>%Ln documenten opnieuw verwerkt door %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 heeft %2 goedgekeurd</translation>
    </message>
    <message>
        <source>%1 excluded %2</source>
        <translation>%1 heeft %2 uitgesloten</translation>
    </message>
    <message>
        <source>%1 corrected the address of %2</source>
        <translation>%1 heeft het adres van %2 gecorrigeerd</translation>
    </message>
    <message>
        <source>%1 changed the mapping rules of %2</source>
        <translation>%1 heeft de toewijzingsregels van %2 gewijzigd</translation>
    </message>
    <message>
        <source>%1 changed the configuration</source>
        <translation>%1 heeft de configuratie gewijzigd</translation>
    </message>
</context>
<context>
    <name>LedgerRefusals</name>
    <message>
        <source>Sign-in needed</source>
        <translation>Aanmelden nodig</translation>
    </message>
    <message>
        <source>The ledger no longer accepts the sign-in.</source>
        <translation>De boekhouding accepteert de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Sign-in was replaced</source>
        <translation>Aanmelding is vervangen</translation>
    </message>
    <message>
        <source>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</source>
        <translation>Deze aanmelding is al vernieuwd en Levy heeft het resultaat niet: een ander programma heeft het, of het antwoord ging onderweg verloren.</translation>
    </message>
    <message>
        <source>Sign in again on the Connections page; use a user of its own for each installation of Levy.</source>
        <translation>Meld u op de pagina Koppelingen opnieuw aan; gebruik voor elke installatie van Levy een eigen gebruiker.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>Aanmelding is verlopen</translation>
    </message>
    <message>
        <source>The sign-in was not used for a month, so the ledger ended it.</source>
        <translation>De aanmelding is een maand niet gebruikt; daarom heeft de boekhouding die beëindigd.</translation>
    </message>
    <message>
        <source>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</source>
        <translation>Het vernieuwen van de aanmelding kreeg twee keer geen duidelijk antwoord, en een derde poging zou de app haar goede naam kosten.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Niemand heeft zich aangemeld</translation>
    </message>
    <message>
        <source>This connection was never signed in.</source>
        <translation>Voor deze koppeling heeft zich nog nooit iemand aangemeld.</translation>
    </message>
    <message>
        <source>Sign in on the Connections page.</source>
        <translation>Meld u aan op de pagina Koppelingen.</translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation>Aanmelding is geweigerd</translation>
    </message>
    <message>
        <source>The person who signed in did not consent, or the code of the sign-in was used or too old.</source>
        <translation>Wie zich aanmeldde, heeft geen toestemming gegeven, of de code van de aanmelding was al gebruikt of te oud.</translation>
    </message>
    <message>
        <source>Sign in once more and agree to what the program may do.</source>
        <translation>Meld u nog een keer aan en stem in met wat het programma mag doen.</translation>
    </message>
    <message>
        <source>App is not accepted</source>
        <translation>App wordt niet geaccepteerd</translation>
    </message>
    <message>
        <source>The ledger does not accept the app&apos;s id, its secret or what it asks for.</source>
        <translation>De boekhouding accepteert de ID of het geheim van de app niet, of niet wat de app vraagt.</translation>
    </message>
    <message>
        <source>Compare the client id and the secret with those of the ledger&apos;s developer portal, and enter them again.</source>
        <translation>Vergelijk de client-ID en het client secret met die in het ontwikkelaarsportaal van de boekhouding, en voer ze opnieuw in.</translation>
    </message>
    <message>
        <source>Renewed too early</source>
        <translation>Te vroeg vernieuwd</translation>
    </message>
    <message>
        <source>The sign-in was renewed earlier than the ledger allows; it is still good.</source>
        <translation>De aanmelding is eerder vernieuwd dan de boekhouding toestaat; ze is nog geldig.</translation>
    </message>
    <message>
        <source>Renewals are used up</source>
        <translation>Vernieuwingen zijn op</translation>
    </message>
    <message>
        <source>The sign-in was renewed as often as the ledger allows in a day.</source>
        <translation>De aanmelding is zo vaak vernieuwd als de boekhouding op één dag toestaat.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</source>
        <translation>U hoeft niets te doen: Levy gaat na middernacht (UTC) verder. Gebeurt het vaak, dan gebruikt een ander programma dezelfde gebruiker.</translation>
    </message>
    <message>
        <source>App lacks a right</source>
        <translation>App mist een recht</translation>
    </message>
    <message>
        <source>The app itself lacks a scope that this call needs; the ledger names it.</source>
        <translation>De app zelf mist een scope die deze aanroep nodig heeft; de boekhouding noemt die.</translation>
    </message>
    <message>
        <source>Tick the scope for the app in the ledger&apos;s developer portal, wait until it is approved, and sign in again.</source>
        <translation>Vink de scope voor de app aan in het ontwikkelaarsportaal van de boekhouding, wacht tot die is goedgekeurd en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Company is not covered</source>
        <translation>Bedrijf valt er niet onder</translation>
    </message>
    <message>
        <source>The sign-in does not cover this company.</source>
        <translation>De aanmelding geldt niet voor dit bedrijf.</translation>
    </message>
    <message>
        <source>Sign in again and tick the company on the ledger&apos;s page of consent.</source>
        <translation>Meld u opnieuw aan en vink het bedrijf aan op de toestemmingspagina van de boekhouding.</translation>
    </message>
    <message>
        <source>No access to the company</source>
        <translation>Geen toegang tot het bedrijf</translation>
    </message>
    <message>
        <source>The user who signed in has no access to this company.</source>
        <translation>De aangemelde gebruiker heeft geen toegang tot dit bedrijf.</translation>
    </message>
    <message>
        <source>Give the user access to the company in the ledger, then try again.</source>
        <translation>Geef de gebruiker in de boekhouding toegang tot het bedrijf en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>User is blocked</source>
        <translation>Gebruiker is geblokkeerd</translation>
    </message>
    <message>
        <source>The user who signed in is blocked or inactive in the ledger.</source>
        <translation>De aangemelde gebruiker is in de boekhouding geblokkeerd of inactief.</translation>
    </message>
    <message>
        <source>Have the user unblocked in the ledger, or sign in as another one.</source>
        <translation>Laat de gebruiker in de boekhouding deblokkeren, of meld u als een andere gebruiker aan.</translation>
    </message>
    <message>
        <source>Licence has ended</source>
        <translation>Licentie is beëindigd</translation>
    </message>
    <message>
        <source>The company has no licence, or its licence of the ledger has ended.</source>
        <translation>Het bedrijf heeft geen licentie, of de licentie van de boekhouding is beëindigd.</translation>
    </message>
    <message>
        <source>Have the licence renewed or completed, then try again.</source>
        <translation>Laat de licentie verlengen of aanvullen en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Blocked by the ledger&apos;s vendor</source>
        <translation>Geblokkeerd door de leverancier</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor has blocked the company or the whole account.</source>
        <translation>De leverancier van het boekhoudpakket heeft het bedrijf of het hele account geblokkeerd.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support why; Levy goes on once it is unblocked.</source>
        <translation>Vraag de ondersteuning van de leverancier waarom; Levy gaat verder zodra de blokkering is opgeheven.</translation>
    </message>
    <message>
        <source>Right is missing</source>
        <translation>Recht ontbreekt</translation>
    </message>
    <message>
        <source>The user who signed in lacks a right in the ledger.</source>
        <translation>De aangemelde gebruiker mist een recht in de boekhouding.</translation>
    </message>
    <message>
        <source>Give the user the rights that the set-up lists, then try again.</source>
        <translation>Geef de gebruiker de rechten die de inrichting noemt en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Blocked after refusals</source>
        <translation>Geblokkeerd na weigeringen</translation>
    </message>
    <message>
        <source>The ledger refused too many calls within an hour and blocks the app for some time.</source>
        <translation>De boekhouding heeft binnen een uur te veel aanroepen geweigerd en blokkeert de app enige tijd.</translation>
    </message>
    <message>
        <source>Mend in Review what was refused, wait an hour, then test the connection.</source>
        <translation>Herstel in Beoordeling wat er is geweigerd, wacht een uur en test daarna de koppeling.</translation>
    </message>
    <message>
        <source>Sign-in or company id is wrong</source>
        <translation>Aanmelding of bedrijfs-ID is onjuist</translation>
    </message>
    <message>
        <source>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</source>
        <translation>De boekhouding accepteert de aanmelding voor dit bedrijf niet. Vaak is de tenant-ID die van het klantcontract in plaats van die van het bedrijf.</translation>
    </message>
    <message>
        <source>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</source>
        <translation>Neem de tenant-ID over uit Visma Admin (Company, Edit, Configuration), voer die opnieuw in en test de koppeling.</translation>
    </message>
    <message>
        <source>Company cannot be reached</source>
        <translation>Bedrijf is niet bereikbaar</translation>
    </message>
    <message>
        <source>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company&apos;s.</source>
        <translation>De app of de gebruiker ervan heeft geen toegang tot dit bedrijf: de integratie is niet goedgekeurd, er ontbreekt een rol, of de tenant-ID is niet die van het bedrijf.</translation>
    </message>
    <message>
        <source>Have the company&apos;s integration administrator approve the app in Visma App Store, and compare the tenant id.</source>
        <translation>Laat de integratiebeheerder van het bedrijf de app goedkeuren in Visma App Store, en vergelijk de tenant-ID.</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Ander bedrijf</translation>
    </message>
    <message>
        <source>What came belongs to another company than the connection&apos;s.</source>
        <translation>Wat is ontvangen, hoort bij een ander bedrijf dan dat van de koppeling.</translation>
    </message>
    <message>
        <source>Compare the company of the connection with the ledger&apos;s before anything else is done.</source>
        <translation>Vergelijk het bedrijf van de koppeling met dat van de boekhouding voordat er iets anders gebeurt.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Toestemming is geweigerd</translation>
    </message>
    <message>
        <source>The sign-in came back without consent.</source>
        <translation>De aanmelding kwam zonder toestemming terug.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limiet bereikt</translation>
    </message>
    <message>
        <source>The ledger allows so many calls within a short time, and they are used up.</source>
        <translation>De boekhouding staat binnen korte tijd een beperkt aantal aanroepen toe, en die zijn op.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>De aanroepen van vandaag zijn op</translation>
    </message>
    <message>
        <source>The ledger allows so many calls a day, and they are used up.</source>
        <translation>De boekhouding staat een beperkt aantal aanroepen per dag toe, en die zijn op.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on when the ledger&apos;s day begins anew.</source>
        <translation>U hoeft niets te doen: Levy gaat verder zodra voor de boekhouding een nieuwe dag begint.</translation>
    </message>
    <message>
        <source>Ledger is in trouble</source>
        <translation>Storing bij de boekhouding</translation>
    </message>
    <message>
        <source>The ledger&apos;s service reports trouble of its own.</source>
        <translation>De dienst van de boekhouding meldt een eigen storing.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, ask the ledger&apos;s vendor.</source>
        <translation>Levy probeert het vanzelf opnieuw; vraag de leverancier van het boekhoudpakket als het aanhoudt.</translation>
    </message>
    <message>
        <source>Question was too broad</source>
        <translation>Vraag was te ruim</translation>
    </message>
    <message>
        <source>The ledger took too long over one question.</source>
        <translation>De boekhouding deed te lang over één vraag.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, please report it with the details shown here.</source>
        <translation>Levy vraagt het opnieuw; meld het met de details die hier staan als het aanhoudt.</translation>
    </message>
    <message>
        <source>Ledger is still working</source>
        <translation>Boekhouding is nog bezig</translation>
    </message>
    <message>
        <source>The ledger has not finished an earlier change of this document.</source>
        <translation>De boekhouding is nog niet klaar met een eerdere wijziging van dit document.</translation>
    </message>
    <message>
        <source>Change broke off</source>
        <translation>Wijziging is afgebroken</translation>
    </message>
    <message>
        <source>The ledger broke off a change in the background and does not say how far it came.</source>
        <translation>De boekhouding heeft een wijziging op de achtergrond afgebroken en zegt niet hoe ver die is gekomen.</translation>
    </message>
    <message>
        <source>Outcome no longer known</source>
        <translation>Uitkomst niet meer bekend</translation>
    </message>
    <message>
        <source>The ledger no longer tells the outcome of a change in the background.</source>
        <translation>De boekhouding geeft de uitkomst van een wijziging op de achtergrond niet meer.</translation>
    </message>
    <message>
        <source>Levy reads the document itself; where it differs, it waits in Review.</source>
        <translation>Levy leest het document zelf; wijkt het af, dan wacht het in Beoordeling.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Onleesbaar antwoord</translation>
    </message>
    <message>
        <source>The ledger&apos;s answer does not fit what was asked.</source>
        <translation>Het antwoord van de boekhouding past niet bij wat is gevraagd.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, look whether a proxy answers in the ledger&apos;s place, and report it.</source>
        <translation>Levy vraagt het opnieuw; houdt het aan, kijk dan of een proxy in plaats van de boekhouding antwoordt, en meld het.</translation>
    </message>
    <message>
        <source>Request was not understood</source>
        <translation>Verzoek is niet begrepen</translation>
    </message>
    <message>
        <source>The ledger did not accept the form of a request.</source>
        <translation>De boekhouding heeft de vorm van een verzoek niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Question was refused</source>
        <translation>Vraag is geweigerd</translation>
    </message>
    <message>
        <source>The ledger does not answer a question in this form.</source>
        <translation>De boekhouding beantwoordt een vraag in deze vorm niet.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>The ledger does not have what was asked for: it was deleted, or the user may not see it.</source>
        <translation>De boekhouding heeft niet wat is opgevraagd: het is verwijderd, of de gebruiker mag het niet zien.</translation>
    </message>
    <message>
        <source>Look for it in the ledger, then choose Try again.</source>
        <translation>Zoek het in de boekhouding op en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Intussen gewijzigd</translation>
    </message>
    <message>
        <source>Somebody changed the document in the ledger after Levy had read it.</source>
        <translation>Iemand heeft het document in de boekhouding gewijzigd nadat Levy het had gelezen.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy reads it again and calculates anew.</source>
        <translation>U hoeft niets te doen: Levy leest het opnieuw en berekent opnieuw.</translation>
    </message>
    <message>
        <source>Ledger holds something else</source>
        <translation>Boekhouding bevat iets anders</translation>
    </message>
    <message>
        <source>The ledger already holds something else there.</source>
        <translation>In de boekhouding staat daar al iets anders.</translation>
    </message>
    <message>
        <source>Compare the document in the ledger with what Levy shows, then choose Try again.</source>
        <translation>Vergelijk het document in de boekhouding met wat Levy toont en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bestaat al</translation>
    </message>
    <message>
        <source>The ledger holds an entry under this number already.</source>
        <translation>In de boekhouding staat al een boeking met dit nummer.</translation>
    </message>
    <message>
        <source>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</source>
        <translation>Levy zoekt eerst de eigen boeking. Vergelijk beide in de boekhouding voordat u Opnieuw proberen kiest.</translation>
    </message>
    <message>
        <source>Entry is not balanced</source>
        <translation>Boeking is niet in evenwicht</translation>
    </message>
    <message>
        <source>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</source>
        <translation>Volgens de boekhouding is de boeking niet in evenwicht. Meestal heeft een van de rekeningen een standaard-btw-code, waardoor de boekhouding btw-regels heeft toegevoegd.</translation>
    </message>
    <message>
        <source>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</source>
        <translation>Verwijder de standaard-btw-code bij de rekeningen in de boekhouding, of wijs andere rekeningen toe; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>VAT code not accepted</source>
        <translation>Btw-code niet geaccepteerd</translation>
    </message>
    <message>
        <source>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</source>
        <translation>De boekhouding accepteert de btw-code hier niet: het dagboek staat er geen toe, of de code is onbekend, geblokkeerd of ontbreekt.</translation>
    </message>
    <message>
        <source>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</source>
        <translation>Kies een dagboek zonder btw of herstel de btw-code in de boekhouding of de toewijzing; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Wrong journal</source>
        <translation>Verkeerd dagboek</translation>
    </message>
    <message>
        <source>The journal of the connection does not exist or is not a general journal.</source>
        <translation>Het dagboek van de koppeling bestaat niet of is geen memoriaal.</translation>
    </message>
    <message>
        <source>Choose a general journal for the connection, then choose Try again.</source>
        <translation>Kies een memoriaal voor de koppeling en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Journal is blocked</source>
        <translation>Dagboek is geblokkeerd</translation>
    </message>
    <message>
        <source>The journal of the connection is blocked in the ledger.</source>
        <translation>Het dagboek van de koppeling is in de boekhouding geblokkeerd.</translation>
    </message>
    <message>
        <source>Unblock it in the ledger or choose another journal; then choose Try again.</source>
        <translation>Deblokkeer het in de boekhouding of kies een ander dagboek; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Financial year is missing</source>
        <translation>Boekjaar ontbreekt</translation>
    </message>
    <message>
        <source>The ledger has no financial year or period for the day of the entry.</source>
        <translation>De boekhouding heeft geen boekjaar of periode voor de dag van de boeking.</translation>
    </message>
    <message>
        <source>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</source>
        <translation>Maak het boekjaar aan in de boekhouding en kies daarna Opnieuw proberen; blijft het ontbreken, dan biedt Levy een andere dag voor de boeking aan.</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Periode is afgesloten</translation>
    </message>
    <message>
        <source>The financial year or period of the entry&apos;s day is closed or inactive in the ledger.</source>
        <translation>Het boekjaar of de periode van de boekingsdag is in de boekhouding afgesloten of inactief.</translation>
    </message>
    <message>
        <source>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</source>
        <translation>Open de periode in de boekhouding en kies daarna Opnieuw proberen; blijft die afgesloten, dan biedt Levy een andere dag voor de boeking aan.</translation>
    </message>
    <message>
        <source>Account is blocked</source>
        <translation>Rekening is geblokkeerd</translation>
    </message>
    <message>
        <source>An account of the entry is blocked or inactive in the ledger, or takes no entries.</source>
        <translation>Een rekening van de boeking is in de boekhouding geblokkeerd of inactief, of staat geen boekingen toe.</translation>
    </message>
    <message>
        <source>Unblock the account in the ledger or map another one; then choose Try again.</source>
        <translation>Deblokkeer de rekening in de boekhouding of wijs een andere toe; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Account is missing</source>
        <translation>Rekening ontbreekt</translation>
    </message>
    <message>
        <source>An account of the entry is not in the ledger.</source>
        <translation>Een rekening van de boeking staat niet in de boekhouding.</translation>
    </message>
    <message>
        <source>Create the account in the ledger or map another one; then choose Try again.</source>
        <translation>Maak de rekening aan in de boekhouding of wijs een andere toe; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>Klant is geblokkeerd</translation>
    </message>
    <message>
        <source>The customer is blocked in the ledger, and nothing can be booked on it.</source>
        <translation>De klant is in de boekhouding geblokkeerd; er kan niets op worden geboekt.</translation>
    </message>
    <message>
        <source>Unblock the customer in the ledger, then choose Try again.</source>
        <translation>Deblokkeer de klant in de boekhouding en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation>Klant ontbreekt</translation>
    </message>
    <message>
        <source>The account needs a customer, and the ledger does not have it or got none.</source>
        <translation>De rekening vereist een klant, en de boekhouding heeft die niet of heeft er geen gekregen.</translation>
    </message>
    <message>
        <source>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</source>
        <translation>Kijk of de klant nog in de boekhouding staat, of debiteer een andere rekening; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Cost center or unit is missing</source>
        <translation>Kostenplaats of -drager ontbreekt</translation>
    </message>
    <message>
        <source>The account demands a cost center or cost unit, and the mapping names none.</source>
        <translation>De rekening vereist een kostenplaats of kostendrager, en de toewijzing noemt er geen.</translation>
    </message>
    <message>
        <source>Name one in the mapping, then choose Try again.</source>
        <translation>Geef er een op in de toewijzing en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Cost center or unit not allowed</source>
        <translation>Kostenplaats of -drager niet toegestaan</translation>
    </message>
    <message>
        <source>The account takes no cost center or cost unit, but the mapping names one.</source>
        <translation>De rekening staat geen kostenplaats of kostendrager toe, maar de toewijzing noemt er een.</translation>
    </message>
    <message>
        <source>Take it out of the mapping, then choose Try again.</source>
        <translation>Haal die uit de toewijzing en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Cost center or unit is unknown</source>
        <translation>Kostenplaats of -drager is onbekend</translation>
    </message>
    <message>
        <source>The cost center or cost unit is not in the ledger or has ended.</source>
        <translation>De kostenplaats of kostendrager staat niet in de boekhouding of is beëindigd.</translation>
    </message>
    <message>
        <source>Name another one in the mapping, then choose Try again.</source>
        <translation>Geef een andere op in de toewijzing en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Subaccount not accepted</source>
        <translation>Subrekening niet geaccepteerd</translation>
    </message>
    <message>
        <source>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</source>
        <translation>De subrekening of een segment ervan ontbreekt, is onbekend of is inactief in de boekhouding.</translation>
    </message>
    <message>
        <source>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</source>
        <translation>Vul de segmenten in de toewijzing aan of herstel ze in de boekhouding; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Currency not accepted</source>
        <translation>Valuta niet geaccepteerd</translation>
    </message>
    <message>
        <source>The journal or the ledger does not accept the entry&apos;s currency or exchange rate.</source>
        <translation>Het dagboek of de boekhouding accepteert de valuta of wisselkoers van de boeking niet.</translation>
    </message>
    <message>
        <source>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</source>
        <translation>Sta in de boekhouding andere valuta&apos;s toe voor het dagboek, of kies een ander dagboek; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Day not accepted</source>
        <translation>Dag niet geaccepteerd</translation>
    </message>
    <message>
        <source>The day of the entry does not fit its period.</source>
        <translation>De dag van de boeking past niet bij de periode.</translation>
    </message>
    <message>
        <source>Correct the document&apos;s date or the period in the ledger, then choose Try again.</source>
        <translation>Corrigeer de datum van het document of de periode in de boekhouding en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Tekst is te lang</translation>
    </message>
    <message>
        <source>The ledger found a text of the entry too long.</source>
        <translation>De boekhouding vindt een tekst van de boeking te lang.</translation>
    </message>
    <message>
        <source>Entry is processed</source>
        <translation>Boeking is verwerkt</translation>
    </message>
    <message>
        <source>The entry is processed in the ledger and cannot be deleted any more.</source>
        <translation>De boeking is in de boekhouding verwerkt en kan niet meer worden verwijderd.</translation>
    </message>
    <message>
        <source>Levy takes entries back with a mirrored one; choose that.</source>
        <translation>Levy neemt boekingen terug met een gespiegelde boeking; kies dat.</translation>
    </message>
    <message>
        <source>Final already</source>
        <translation>Al definitief</translation>
    </message>
    <message>
        <source>The document was released or processed in the ledger and can no longer be changed.</source>
        <translation>Het document is in de boekhouding vrijgegeven of verwerkt en kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Corrigeer of crediteer het document in de boekhouding, of sluit het uit met de reden.</translation>
    </message>
    <message>
        <source>Not to be changed now</source>
        <translation>Nu niet te wijzigen</translation>
    </message>
    <message>
        <source>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</source>
        <translation>Het document heeft een status waarin de boekhouding geen wijzigingen toestaat, bijvoorbeeld wachtend op afdrukken of geblokkeerd wegens kredietlimiet.</translation>
    </message>
    <message>
        <source>Bring it back on hold or to balanced in the ledger, then choose Try again.</source>
        <translation>Zet het in de boekhouding terug op &apos;In de wacht&apos; (On hold) of &apos;In balans&apos; (Balanced) en kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Line is gone</source>
        <translation>Regel bestaat niet meer</translation>
    </message>
    <message>
        <source>The document has no such line any more.</source>
        <translation>Het document heeft deze regel niet meer.</translation>
    </message>
    <message>
        <source>Choose Try again; Levy reads the document afresh.</source>
        <translation>Kies Opnieuw proberen; Levy leest het document opnieuw.</translation>
    </message>
    <message>
        <source>Tax code is missing</source>
        <translation>Belastingcode ontbreekt</translation>
    </message>
    <message>
        <source>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</source>
        <translation>Een belastingcode, belastingcategorie of btw-zone van het document staat niet in de boekhouding, is inactief of geldt er niet voor.</translation>
    </message>
    <message>
        <source>Create it in the ledger or map another one; then choose Try again.</source>
        <translation>Maak die aan in de boekhouding of wijs een andere toe; kies daarna Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ongewone tekens (+/−)</translation>
    </message>
    <message>
        <source>The credit note has negative amounts, and which sign its tax should have is not sure.</source>
        <translation>De creditnota heeft negatieve bedragen, en het is niet zeker welk teken (plus of min) de belasting moet hebben.</translation>
    </message>
    <message>
        <source>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</source>
        <translation>Boek de belasting handmatig in de boekhouding en sluit de creditnota uit met de reden, of maak de creditnota met positieve bedragen.</translation>
    </message>
    <message>
        <source>Something is missing in the ledger</source>
        <translation>Er ontbreekt iets in de boekhouding</translation>
    </message>
    <message>
        <source>A branch, ledger, item or place that the document or entry names is not in the ledger.</source>
        <translation>Een vestiging, grootboek, artikel of locatie die het document of de boeking noemt, staat niet in de boekhouding.</translation>
    </message>
    <message>
        <source>Webhook address did not answer</source>
        <translation>Webhookadres heeft niet geantwoord</translation>
    </message>
    <message>
        <source>Exact Online called the public address of the webhooks, and Levy was not reached there.</source>
        <translation>Exact Online heeft het openbare adres van de webhooks aangeroepen, en Levy was daar niet bereikbaar.</translation>
    </message>
    <message>
        <source>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</source>
        <translation>Kijk of het adres naar Levy leidt (tunnel, proxy, certificaat) en kies daarna Webhooks testen in Instellingen; tot dan bevraagt Levy de boekhouding periodiek.</translation>
    </message>
    <message>
        <source>Webhook address not accepted</source>
        <translation>Webhookadres niet geaccepteerd</translation>
    </message>
    <message>
        <source>Exact Online does not accept the public address: it must begin with https and be of the sign-in&apos;s domain.</source>
        <translation>Exact Online accepteert het openbare adres niet: het moet met https beginnen en bij het domein van de aanmelding horen.</translation>
    </message>
    <message>
        <source>Correct the public address in Settings; until then Levy polls.</source>
        <translation>Corrigeer het openbare adres in Instellingen; tot dan bevraagt Levy de boekhouding periodiek.</translation>
    </message>
    <message>
        <source>Topic is not offered</source>
        <translation>Onderwerp wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Exact Online does not offer this kind of message.</source>
        <translation>Exact Online biedt dit soort bericht niet aan.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy polls for it.</source>
        <translation>U hoeft niets te doen: Levy vraagt het periodiek op.</translation>
    </message>
    <message>
        <source>Subscribed already</source>
        <translation>Al geabonneerd</translation>
    </message>
    <message>
        <source>Another subscription of this app holds the topic for this company.</source>
        <translation>Een ander abonnement van deze app gebruikt het onderwerp voor dit bedrijf.</translation>
    </message>
    <message>
        <source>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</source>
        <translation>Levy vergelijkt de abonnementen dagelijks en vervangt die welke elders heen leiden; een andere installatie met dezelfde app heeft een eigen app nodig.</translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>its account demands a %1 and none is named</source>
        <translation>de rekening vereist een opgave (%1) en die ontbreekt</translation>
    </message>
    <message>
        <source>its account takes no %1, but %2 is named</source>
        <translation>de rekening staat deze opgave (%1) niet toe, maar %2 is ingevuld</translation>
    </message>
    <message>
        <source>%1 %2 is not in the ledger</source>
        <translation>%1 %2 staat niet in de boekhouding</translation>
    </message>
    <message>
        <source>%1 %2 ended on %3</source>
        <translation>%1 %2 is geëindigd op %3</translation>
    </message>
    <message>
        <source>no account is named</source>
        <translation>er is geen rekening opgegeven</translation>
    </message>
    <message>
        <source>account %1 is not in the ledger</source>
        <translation>rekening %1 staat niet in de boekhouding</translation>
    </message>
    <message>
        <source>account %1 is blocked</source>
        <translation>rekening %1 is geblokkeerd</translation>
    </message>
    <message>
        <source>account %1 has the default VAT code %2, which adds VAT lines</source>
        <translation>rekening %1 heeft de standaard btw-code %2, die btw-regels toevoegt</translation>
    </message>
    <message>
        <source>account %1 is a VAT account, which the ledger may refuse here</source>
        <translation>rekening %1 is een btw-rekening, die de boekhouding hier kan weigeren</translation>
    </message>
    <message>
        <source>account %1 needs a relation, so it cannot take tax</source>
        <translation>rekening %1 vereist een relatie en kan dus geen belasting opnemen</translation>
    </message>
    <message>
        <source>account %1 is not a receivable account</source>
        <translation>rekening %1 is geen debiteurenrekening</translation>
    </message>
    <message>
        <source>cost center</source>
        <translation>kostenplaats</translation>
    </message>
    <message>
        <source>cost unit</source>
        <translation>kostendrager</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; a sync reads it.</source>
        <translation>Het rekeningschema is nog niet gelezen; een synchronisatie leest het.</translation>
    </message>
    <message>
        <source>No Avalara company is mapped: nothing can be calculated.</source>
        <translation>Er is geen Avalara-bedrijf gekoppeld: er kan niets worden berekend.</translation>
    </message>
    <message>
        <source>No debit side is chosen: nothing can be posted.</source>
        <translation>Er is geen debetzijde gekozen: er kan niets worden geboekt.</translation>
    </message>
    <message>
        <source>There is no default account for tax: a jurisdiction without a rule of its own will wait.</source>
        <translation>Er is geen standaardrekening voor belasting: een rechtsgebied zonder eigen regel blijft wachten.</translation>
    </message>
    <message>
        <source>Journal &quot;%1&quot; is not in the ledger.</source>
        <translation>Dagboek &quot;%1&quot; staat niet in de boekhouding.</translation>
    </message>
    <message>
        <source>Journal %1 allows VAT; a general journal without VAT is safer.</source>
        <translation>Dagboek %1 staat btw toe; een memoriaal zonder btw is veiliger.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Documents could not be processed</source>
        <translation>Documenten konden niet worden verwerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of %1 wait for a person: %2.</source>
        <translation>
            <numerusform>%n document van %1 wacht op beoordeling: %2.</numerusform>
            <numerusform>%n documenten van %1 wachten op beoordeling: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Whoever administers Levy or the ledger can mend this.</source>
        <translation>De beheerder van Levy of van de boekhouding kan dit herstellen.</translation>
    </message>
    <message>
        <source>Avalara&apos;s support can help with this.</source>
        <translation>De ondersteuning van Avalara kan hierbij helpen.</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor or its support can mend this.</source>
        <translation>De leverancier van het boekhoudpakket of de ondersteuning ervan kan dit herstellen.</translation>
    </message>
    <message>
        <source>Levy goes on by itself; where it does not, report it.</source>
        <translation>Levy gaat vanzelf verder; gebeurt dat niet, meld het dan.</translation>
    </message>
    <message>
        <source>Somebody in finance can mend this; then reprocess the document.</source>
        <translation>Iemand van de financiële afdeling kan dit herstellen; verwerk het document daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>ReconciliationDesk</name>
    <message>
        <source>It agrees; there is nothing to mend.</source>
        <translation>Het klopt; er is niets te herstellen.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>De volgende keer bijwerken gaat ermee verder.</translation>
    </message>
    <message>
        <source>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Levy wijzigt daar zelf niets; corrigeer het handmatig en vergelijk opnieuw, of accepteer het met een reden.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: void it in Avalara&apos;s console, or accept it with a reason.</source>
        <translation>Er hoort geen document van Levy bij: annuleer het in de console van Avalara, of accepteer het met een reden.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: reverse it in the ledger, or accept it with a reason.</source>
        <translation>Er hoort geen document van Levy bij: boek het in de boekhouding tegen, of accepteer het met een reden.</translation>
    </message>
    <message>
        <source>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</source>
        <translation>Annuleren aan beide kanten is hier niet beschikbaar; sluit het document uit nadat u beide kanten handmatig hebt gecorrigeerd.</translation>
    </message>
    <message>
        <source>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Deze correctie is hier nog niet beschikbaar; corrigeer het handmatig en vergelijk opnieuw, of accepteer het met een reden.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Vergelijk de boeken over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>It cannot be mended in this way.</source>
        <translation>Het kan niet op deze manier worden hersteld.</translation>
    </message>
</context>
<context>
    <name>RemedyChoice</name>
    <message>
        <source>The ledger holds no entry that has to be taken back.</source>
        <translation>De boekhouding bevat geen boeking die moet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>%1 aanpassen</translation>
    </message>
    <message>
        <source>%1 is adjusted</source>
        <translation>%1 wordt aangepast</translation>
    </message>
    <message>
        <source>Avalara calculates the document as it is now, under the same code.</source>
        <translation>Avalara berekent het document zoals het nu is, onder dezelfde code.</translation>
    </message>
    <message>
        <source>Only the difference in tax is posted; the entry that is there stays.</source>
        <translation>Alleen het verschil in belasting wordt geboekt; de bestaande boeking blijft staan.</translation>
    </message>
    <message>
        <source>The invoice in the ledger stays as it is now.</source>
        <translation>De factuur in de boekhouding blijft zoals die nu is.</translation>
    </message>
    <message>
        <source>Commits the new version in Avalara. This cannot be undone.</source>
        <translation>Legt de nieuwe versie vast in Avalara. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The version before stays visible there, with the reason.</source>
        <translation>De vorige versie blijft daar zichtbaar, met de reden.</translation>
    </message>
    <message>
        <source>Reverse and repost…</source>
        <translation>Tegenboeken en opnieuw boeken…</translation>
    </message>
    <message>
        <source>Reverse and repost %1</source>
        <translation>%1 tegenboeken en opnieuw boeken</translation>
    </message>
    <message>
        <source>%1 is reversed and reposted</source>
        <translation>%1 wordt tegengeboekt en opnieuw geboekt</translation>
    </message>
    <message>
        <source>The document as it is now is calculated under another code and posted anew.</source>
        <translation>Het document zoals het nu is, wordt onder een andere code berekend en opnieuw geboekt.</translation>
    </message>
    <message>
        <source>Record anew…</source>
        <translation>Opnieuw registreren…</translation>
    </message>
    <message>
        <source>Record %1 anew</source>
        <translation>%1 opnieuw registreren</translation>
    </message>
    <message>
        <source>%1 is recorded anew</source>
        <translation>%1 wordt opnieuw geregistreerd</translation>
    </message>
    <message>
        <source>Nothing counts for it now, nothing is taken back.</source>
        <translation>Er telt nu niets voor mee, er wordt niets teruggenomen.</translation>
    </message>
    <message>
        <source>Journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>Journaalpost %1 wordt teruggenomen met een tegenboeking van %2.</translation>
    </message>
    <message>
        <source>Avalara gets a reversing document of %1 with every amount turned.</source>
        <translation>Avalara krijgt een tegenboekend document van %1 met alle bedragen omgekeerd.</translation>
    </message>
    <message>
        <source>Commits in Avalara. This cannot be undone.</source>
        <translation>Legt vast in Avalara. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The earlier document stays visible in both books.</source>
        <translation>Het eerdere document blijft aan beide kanten zichtbaar.</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Document annuleren…</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 annuleren</translation>
    </message>
    <message>
        <source>%1 is voided</source>
        <translation>%1 wordt geannuleerd</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</source>
        <translation>Eerst de boekhouding: journaalpost %1 wordt teruggenomen met een tegenboeking, op de eigen datum als die periode open is, anders vandaag.</translation>
    </message>
    <message>
        <source>Should the ledger refuse, nothing is voided and the document waits here.</source>
        <translation>Als de boekhouding weigert, wordt er niets geannuleerd en wacht het document hier.</translation>
    </message>
    <message>
        <source>Then Avalara: the document is voided, its tax is not filed.</source>
        <translation>Daarna Avalara: het document wordt geannuleerd, de belasting wordt niet aangegeven.</translation>
    </message>
    <message>
        <source>Then Avalara: the saved document is deleted.</source>
        <translation>Daarna Avalara: het opgeslagen document wordt verwijderd.</translation>
    </message>
    <message>
        <source>Takes it back in both books. This cannot be undone.</source>
        <translation>Neemt het aan beide kanten terug. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Entry, reversal and reason stay visible in the audit trail.</source>
        <translation>Boeking, tegenboeking en reden blijven zichtbaar in het auditspoor.</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Tegenboeken…</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1 tegenboeken</translation>
    </message>
    <message>
        <source>%1 is reversed</source>
        <translation>%1 wordt tegengeboekt</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>Eerst de boekhouding: journaalpost %1 wordt teruggenomen met een tegenboeking van %2.</translation>
    </message>
    <message>
        <source>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</source>
        <translation>Daarna krijgt Avalara een tegenboekend document van %1 met alle bedragen omgekeerd, tegen de tarieven van %2.</translation>
    </message>
    <message>
        <source>The locked document stays as it is, on the return it is on.</source>
        <translation>Het vergrendelde document blijft zoals het is, in de aangifte waarin het staat.</translation>
    </message>
    <message>
        <source>Commits the reversing document in Avalara. This cannot be undone.</source>
        <translation>Legt het tegenboekende document vast in Avalara. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Both documents and the reason stay visible.</source>
        <translation>Beide documenten en de reden blijven zichtbaar.</translation>
    </message>
    <message>
        <source>Price adjusted</source>
        <translation>Prijs aangepast</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Product geretourneerd</translation>
    </message>
    <message>
        <source>Product exchanged</source>
        <translation>Product omgeruild</translation>
    </message>
    <message>
        <source>Wrong place of sale</source>
        <translation>Verkeerde plaats van verkoop</translation>
    </message>
    <message>
        <source>Exemption certificate applied</source>
        <translation>Vrijstellingscertificaat toegepast</translation>
    </message>
    <message>
        <source>Reconciled with the general ledger</source>
        <translation>Afgestemd met het grootboek</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Oninbare vordering</translation>
    </message>
    <message>
        <source>Other, in your own words</source>
        <translation>Anders, in eigen woorden</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Andere dag kiezen…</translation>
    </message>
    <message>
        <source>Another day for the entry of %1</source>
        <translation>Een andere dag voor de boeking van %1</translation>
    </message>
    <message>
        <source>Day of the entry, in a period that is open</source>
        <translation>Dag van de boeking, in een open periode</translation>
    </message>
    <message>
        <source>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</source>
        <translation>De journaalpost krijgt de datum %1 of de dag die u kiest; de gesloten periode blijft zoals ze is.</translation>
    </message>
    <message>
        <source>A reversing document at Avalara gets the same day.</source>
        <translation>Een tegendocument bij Avalara krijgt dezelfde dag.</translation>
    </message>
    <message>
        <source>Day and tax of the document at Avalara stay as they are.</source>
        <translation>Dag en belasting van het document bij Avalara blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>local</source>
        <translation>lokaal</translation>
    </message>
    <message>
        <source>jurisdiction %1</source>
        <translation>jurisdictie %1</translation>
    </message>
    <message>
        <source>item group %1</source>
        <translation>artikelgroep %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>artikel %1</translation>
    </message>
    <message>
        <source>customers %1</source>
        <translation>klanten %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klant %1</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>al het overige</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Elk document</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Nettobedrag boven</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Eerste document voor een klant</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Eerste document voor een jurisdictie</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Nul belasting waar belasting werd verwacht</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Belasting wijkt van die op de factuur af met meer dan</translation>
    </message>
    <message>
        <source>Documents of these customers</source>
        <translation>Documenten van deze klanten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Creditnota boven</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln document(s)</source>
        <translation>
            <numerusform>na %Ln document</numerusform>
            <numerusform>na %Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>after most documents</source>
        <translation>na de meeste documenten</translation>
    </message>
    <message>
        <source>An invoice that carries no tax is not compared: there Avalara&apos;s tax is the first one.</source>
        <translation>Een factuur zonder belasting wordt niet vergeleken: daar is de belasting van Avalara de eerste.</translation>
    </message>
</context>
<context>
    <name>RulesAsked</name>
    <message>
        <source>%1 over.</source>
        <translation>%1 boven de grens.</translation>
    </message>
    <message>
        <source>This document: %1.</source>
        <translation>Dit document: %1.</translation>
    </message>
    <message>
        <source>The rule was changed since.</source>
        <translation>De regel is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Nettobedrag boven</translation>
    </message>
    <message>
        <source>On the invoice: %1.</source>
        <translation>Op de factuur: %1.</translation>
    </message>
    <message>
        <source>Avalara: %1.</source>
        <translation>Avalara: %1.</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Belasting wijkt van die op de factuur af met meer dan</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>de grens</translation>
    </message>
    <message>
        <source>Every document is approved by a person</source>
        <translation>Elk document wordt door een persoon goedgekeurd</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Eerste document voor een klant</translation>
    </message>
    <message>
        <source>%1 has no earlier document.</source>
        <translation>%1 heeft geen eerder document.</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Eerste document voor een jurisdictie</translation>
    </message>
    <message>
        <source>No earlier document went to %1.</source>
        <translation>Er ging nog geen document naar %1.</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Nul belasting waar belasting werd verwacht</translation>
    </message>
    <message>
        <source>Most other documents of this customer, or of this place, had tax.</source>
        <translation>De meeste andere documenten van deze klant, of van deze plaats, hadden belasting.</translation>
    </message>
    <message>
        <source>The customer is on the list</source>
        <translation>De klant staat op de lijst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Creditnota boven</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln document(s) of this customer, or of this place, had tax.</source>
        <translation>
            <numerusform>Het laatste document (%Ln) van deze klant, of van deze plaats, had belasting.</numerusform>
            <numerusform>De laatste %Ln documenten van deze klant, of van deze plaats, hadden belasting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>Not asked yet since Levy was started.</source>
        <translation>Sinds de start van Levy nog niet bevraagd.</translation>
    </message>
    <message>
        <source>Answered at the last sync.</source>
        <translation>Antwoordde bij het laatste bijwerken.</translation>
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
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Beperkt tot %1</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Aanmelden nodig</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet bevraagd</translation>
    </message>
    <message>
        <source>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</source>
        <translation>Op die poort luistert een ander programma, daarom komt er geen webhook binnen; de boekhoudingen worden bevraagd. Levy probeert het elke minuut opnieuw: sluit dat programma of kies een andere poort.</translation>
    </message>
    <message>
        <source>No webhook comes in until then; the ledgers are polled.</source>
        <translation>Tot dan komt er geen webhook binnen; de boekhoudingen worden bevraagd.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Account %1 is not in this chart of accounts.</source>
        <translation>Rekening %1 staat niet in dit rekeningschema.</translation>
    </message>
    <message>
        <source>Account %1 is blocked.</source>
        <translation>Rekening %1 is geblokkeerd.</translation>
    </message>
    <message>
        <source>Account %1 demands a cost center.</source>
        <translation>Rekening %1 vereist een kostenplaats.</translation>
    </message>
    <message>
        <source>Account %1 takes no cost center.</source>
        <translation>Rekening %1 staat geen kostenplaats toe.</translation>
    </message>
    <message>
        <source>Choose what the tax is debited to: there is no usual answer.</source>
        <translation>Kies waarop de belasting wordt gedebiteerd: een gebruikelijk antwoord is er niet.</translation>
    </message>
    <message>
        <source>Choose the account that is debited.</source>
        <translation>Kies de rekening die wordt gedebiteerd.</translation>
    </message>
    <message>
        <source>Account %1 is not a receivable account.</source>
        <translation>Rekening %1 is geen debiteurenrekening.</translation>
    </message>
    <message>
        <source>Account %1 is a receivable account: it needs the customer&apos;s.</source>
        <translation>Rekening %1 is een debiteurenrekening: kies daarvoor de klant.</translation>
    </message>
    <message>
        <source>Choose the Avalara company that files this company&apos;s tax.</source>
        <translation>Kies het Avalara-bedrijf dat de belasting van dit bedrijf aangeeft.</translation>
    </message>
    <message>
        <source>Codes must begin with 1 to 12 capital letters and digits.</source>
        <translation>Codes moeten beginnen met 1 tot 12 hoofdletters en cijfers.</translation>
    </message>
    <message>
        <source>Choose the account that the tax is credited to.</source>
        <translation>Kies de rekening waarop de belasting wordt gecrediteerd.</translation>
    </message>
    <message>
        <source>Cost center %1 cannot be used any more.</source>
        <translation>Kostenplaats %1 kan niet meer worden gebruikt.</translation>
    </message>
    <message>
        <source>Choose the tax code that the document&apos;s lines get.</source>
        <translation>Kies de belastingcode die de regels van het document krijgen.</translation>
    </message>
    <message>
        <source>Choose the general journal for the entries.</source>
        <translation>Kies het memoriaal voor de boekingen.</translation>
    </message>
    <message>
        <source>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</source>
        <translation>Zolang de factuur open is, krijgen de regels de belastingcode en het bedrag. De klant krijgt het gefactureerd. Een definitieve factuur blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</source>
        <translation>Zolang de factuur open is, krijgt die eigen regels voor de belasting. De klant krijgt het gefactureerd. Een vrijgegeven factuur blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>The invoice&apos;s lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</source>
        <translation>De factuurregels krijgen alleen de belastingcode; de boekhouding berekent de belasting en moet op hetzelfde bedrag uitkomen als Avalara. Gebruikelijk in eigen land, waar de boekhouding de tarieven kent.</translation>
    </message>
    <message>
        <source>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</source>
        <translation>Een eigen boeking in het memoriaal. De factuur en het totaal veranderen niet, en de klant krijgt er geen factuur door.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>Adres getoetst</translation>
    </message>
    <message>
        <source>own checks</source>
        <translation>eigen controles</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Geen boeking nodig</translation>
    </message>
    <message>
        <source>Posted to ledger</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>beoordeling nodig</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>als de factuur definitief is</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>nog geen nummer</translation>
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
        <translation>Staat</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Bijzonder</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>The webhook is silent</source>
        <translation>De webhook is stil</translation>
    </message>
    <message>
        <source>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</source>
        <translation>De webhook van %1 is stil sinds %2 (UTC), hoewel de boekhouding wijzigingen had. Er is niets verloren: ze zijn bij het periodiek bevragen gevonden, alleen later. Controleer het openbare adres en de proxy en test de webhook daarna: levy-cli webhook test.</translation>
    </message>
    <message>
        <source>The webhook could not be set up</source>
        <translation>De webhook kon niet worden ingericht</translation>
    </message>
    <message>
        <source>Exact Online does not take the webhook subscription of %1. %2</source>
        <translation>Exact Online accepteert het webhookabonnement van %1 niet. %2</translation>
    </message>
</context>
<context>
    <name>WhyThisTax</name>
    <message>
        <source>No tax: the company has no nexus in %1, so none is due there.</source>
        <translation>Geen belasting: het bedrijf heeft geen nexus in %1, dus daar is niets verschuldigd.</translation>
    </message>
    <message>
        <source>No tax: %1 has no rate for this.</source>
        <translation>Geen belasting: %1 heeft hiervoor geen tarief.</translation>
    </message>
    <message>
        <source>No tax on part of it: %1 does not tax these items.</source>
        <translation>Geen belasting over een deel: %1 belast deze artikelen niet.</translation>
    </message>
    <message>
        <source>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</source>
        <translation>Nultarief: verkoop aan een onderneming in een ander land met btw-nummer %1; de koper geeft de belasting aan (verlegging) of het is een uitvoer.</translation>
    </message>
    <message>
        <source>Zero rate: Avalara applied the rate of zero to this supply.</source>
        <translation>Nultarief: Avalara heeft op deze levering het nultarief toegepast.</translation>
    </message>
    <message>
        <source>Exempt: the customer is sent with the entity use code %1.</source>
        <translation>Vrijgesteld: de klant wordt met gebruikscode %1 doorgegeven.</translation>
    </message>
    <message>
        <source>No tax by Avalara&apos;s rule &quot;%1&quot;.</source>
        <translation>Geen belasting volgens de regel &quot;%1&quot; van Avalara.</translation>
    </message>
    <message>
        <source>Avalara found no jurisdiction that taxes this document.</source>
        <translation>Avalara heeft geen jurisdictie gevonden die dit document belast.</translation>
    </message>
    <message>
        <source>no tax code, so Avalara&apos;s default</source>
        <translation>geen belastingcode, dus de standaard van Avalara</translation>
    </message>
    <message>
        <source>%1 (%2 lines)</source>
        <translation>%1 (%2 regels)</translation>
    </message>
    <message>
        <source>Tax codes of the items: %1.</source>
        <translation>Belastingcodes van de artikelen: %1.</translation>
    </message>
    <message>
        <source>Shipped from %1 to %2.</source>
        <translation>Verzonden van %1 naar %2.</translation>
    </message>
    <message>
        <source>The ship-to address was corrected in Levy; the ledger says %1.</source>
        <translation>Het afleveradres is in Levy gecorrigeerd; de boekhouding zegt %1.</translation>
    </message>
    <message>
        <source>It corrects invoice %1 of %2, whose day decides the rates.</source>
        <translation>Corrigeert factuur %1 van %2; die datum bepaalt de tarieven.</translation>
    </message>
    <message>
        <source>The rates are those of %1.</source>
        <translation>De tarieven zijn die van %1.</translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation>Er is nog niets berekend.</translation>
    </message>
    <message>
        <source>%1 of the amount is not taxed.</source>
        <translation>%1 van het bedrag wordt niet belast.</translation>
    </message>
    <message>
        <source>Avalara notes: &quot;%1&quot;</source>
        <translation>Avalara merkt op: &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>levy::ui::AccountPicker</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat/provincie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>twee letters</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressPanel</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat/provincie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Correct the address here</source>
        <translation>Corrigeer het adres hier</translation>
    </message>
    <message>
        <source>Use the address for</source>
        <translation>Adres gebruiken voor</translation>
    </message>
    <message>
        <source>This document only</source>
        <translation>Alleen dit document</translation>
    </message>
    <message>
        <source>The customer&apos;s record in the ledger stays as it is.</source>
        <translation>De klantgegevens in de boekhouding blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Send it as it is…</source>
        <translation>Zo verzenden…</translation>
    </message>
    <message>
        <source>As entered in the ledger</source>
        <translation>Zoals in de boekhouding</translation>
    </message>
    <message>
        <source>As Avalara understood it</source>
        <translation>Zoals Avalara het begreep</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Avalara says</source>
        <translation>Avalara zegt</translation>
    </message>
    <message>
        <source>This address of %1, from now on</source>
        <translation>Dit adres van %1, vanaf nu</translation>
    </message>
    <message>
        <source>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</source>
        <translation>In Levy alleen voor dit adres onthouden; geldt meteen voor alle documenten die erop wachten.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Voorstel accepteren</translation>
    </message>
    <message>
        <source>%1: suggestion accepted</source>
        <translation>%1: voorstel geaccepteerd</translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation>Hier corrigeren</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>%1 onthouden</translation>
    </message>
    <message>
        <source>%1: address corrected</source>
        <translation>%1: adres gecorrigeerd</translation>
    </message>
    <message>
        <source>Send %1 with this address</source>
        <translation>%1 met dit adres verzenden</translation>
    </message>
    <message>
        <source>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</source>
        <translation>Avalara rekent met het adres zoals het is ingevoerd, hoewel het eraan twijfelt. Een verkeerde plaats kan een verkeerd tarief betekenen.</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Zo verzenden</translation>
    </message>
    <message>
        <source>%1: address confirmed</source>
        <translation>%1: adres bevestigd</translation>
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
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>What support asks for.</source>
        <translation>Waar de ondersteuning om vraagt.</translation>
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
        <translation>Systeem</translation>
    </message>
</context>
<context>
    <name>levy::ui::AmountsPanel</name>
    <message>
        <source>Net %1, tax %2, gross %3 %4</source>
        <translation>Netto %1, belasting %2, bruto %3 %4</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
</context>
<context>
    <name>levy::ui::ApprovalPanel</name>
    <message>
        <source>Why Levy asks</source>
        <translation>Waarom Levy dit vraagt</translation>
    </message>
    <message>
        <source>Usual for this customer</source>
        <translation>Gebruikelijk bij deze klant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>What approving does</source>
        <translation>Wat goedkeuren doet</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Journal entry that will be posted</source>
        <translation>Journaalpost die wordt geboekt</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>nog niet berekend</translation>
    </message>
    <message>
        <source>On the invoice: %1 %2 tax.</source>
        <translation>Op de factuur: %1 %2 belasting.</translation>
    </message>
    <message>
        <source>Difference %1 %2.</source>
        <translation>Verschil %1 %2.</translation>
    </message>
    <message>
        <source>the first document for this customer</source>
        <translation>het eerste document voor deze klant</translation>
    </message>
    <message>
        <source>All documents of this company with unusual signs go on.</source>
        <translation>Alle documenten van dit bedrijf met ongewone tekens (+/−) gaan verder.</translation>
    </message>
    <message>
        <source>Posts the entry, journal %1, period %2-%3.</source>
        <translation>Boekt de journaalpost, dagboek %1, periode %2-%3.</translation>
    </message>
    <message>
        <source>Sends the document to Avalara and posts what it calculates.</source>
        <translation>Verzendt het document naar Avalara en boekt wat dat berekent.</translation>
    </message>
    <message>
        <source>Commits the tax in Avalara. This cannot be undone.</source>
        <translation>Legt de belasting vast in Avalara. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>A later correction is an adjustment or a void, and both stay visible.</source>
        <translation>Een latere correctie is een aanpassing of een annulering, en beide blijven zichtbaar.</translation>
    </message>
    <message>
        <source>Confirm for this company</source>
        <translation>Voor dit bedrijf bevestigen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Signs of %1 confirmed</source>
        <translation>Tekens (+/−) van %1 bevestigd</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 goedgekeurd</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Goedkeuringsregels</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Proef, niets geregistreerd</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Goedkeuren…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 goedkeuren</translation>
    </message>
    <message>
        <source>The books of its period are signed off. Approving changes them after that.</source>
        <translation>De boeken van de periode zijn afgetekend. Goedkeuren wijzigt ze achteraf.</translation>
    </message>
    <message>
        <source>Levy commits the tax in Avalara, which cannot be undone.</source>
        <translation>Levy legt de belasting vast in Avalara; dat kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditModel</name>
    <message>
        <source>Irreversible</source>
        <translation>Onomkeerbaar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditPage</name>
    <message>
        <source>One document</source>
        <translation>Eén document</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Geen passende gebeurtenis</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>De filters hierboven laten niets over.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) shown</source>
        <translation>
            <numerusform>%Ln gebeurtenis getoond</numerusform>
            <numerusform>%Ln gebeurtenissen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Auditspoor exporteren</translation>
    </message>
    <message>
        <source>JSON Lines with hashes, to be verified by others (*.jsonl)</source>
        <translation>JSON Lines met hashes, te verifiëren door anderen (*.jsonl)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabel voor een spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation>
            <numerusform>%Ln gebeurtenis geschreven naar %1</numerusform>
            <numerusform>%Ln gebeurtenissen geschreven naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Append-only · times in your time zone, UTC in the detail</source>
        <translation>Kan alleen worden aangevuld · tijden in uw tijdzone, UTC in het detail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journaalposten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Toewijzingen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Document, code, words</source>
        <translation>Document, code, woorden</translation>
    </message>
    <message>
        <source>Only irreversible</source>
        <translation>Alleen onomkeerbaar</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditspoor</translation>
    </message>
    <message>
        <source>The trail cannot be read</source>
        <translation>Het auditspoor kan niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>levy::ui::AvalaraStep</name>
    <message>
        <source>Sign in to Avalara</source>
        <translation>Aanmelden bij Avalara</translation>
    </message>
    <message>
        <source>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</source>
        <translation>Avalara berekent de belasting. De console van Avalara toont account-ID en licentiesleutel onder Settings.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account-ID</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licentiesleutel</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Aanmelding testen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</source>
        <translation>Voor dit bedrijf wordt belasting aangegeven. Bedrijven in de boekhouding die bij een ander horen, krijgen dat in stap 3.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>bewaard; leeg laten om te behouden</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>bewaard in %1</translation>
    </message>
    <message>
        <source>Signing in to Avalara …</source>
        <translation>Aanmelden bij Avalara …</translation>
    </message>
    <message>
        <source>Avalara does not accept the sign-in</source>
        <translation>Avalara accepteert de aanmelding niet</translation>
    </message>
    <message>
        <source>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</source>
        <translation>Account-ID en licentiesleutel horen niet bij elkaar, of de sleutel is van de andere omgeving. Er is niets bewaard; corrigeer ze en test opnieuw.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Signed in to account %1.</source>
        <translation>Aangemeld bij account %1.</translation>
    </message>
    <message numerus="yes">
        <source>Active companies: %Ln.</source>
        <translation>
            <numerusform>Actieve bedrijven: %Ln.</numerusform>
            <numerusform>Actieve bedrijven: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the licence key …</source>
        <translation>Licentiesleutel wordt bewaard …</translation>
    </message>
</context>
<context>
    <name>levy::ui::Backend</name>
    <message>
        <source>Comparing the books …</source>
        <translation>De boeken worden vergeleken …</translation>
    </message>
</context>
<context>
    <name>levy::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Zoeken of opdracht uitvoeren</translation>
    </message>
    <message>
        <source>Invoice number, customer, Avalara code, journal entry or command</source>
        <translation>Factuurnummer, klant, Avalara-code, journaalpost of opdracht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets gevonden met die naam.</translation>
    </message>
</context>
<context>
    <name>levy::ui::CompanyList</name>
    <message>
        <source>Sales invoices</source>
        <translation>Verkoopfacturen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Rekeningschema</translation>
    </message>
    <message>
        <source>Cost centers</source>
        <translation>Kostenplaatsen</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journaalposten</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Verwijderingen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Invoices, 30 days</source>
        <translation>Facturen, 30 dagen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Work on %1 %2</source>
        <translation>%1 %2 verwerken</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>wordt getest …</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>right missing</source>
        <translation>recht ontbreekt</translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionCard</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Storing</translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionsPage</name>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 mislukt</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alles testen</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Koppeling toevoegen…</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Er is nog niets gekoppeld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln koppeling</numerusform>
            <numerusform>%Ln koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
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
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licentiesleutel</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>bewaard in %1</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aanroepen vandaag</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Laatste aanroep</translation>
    </message>
    <message>
        <source>Post: the whole job</source>
        <translation>Boeken: het volledige proces</translation>
    </message>
    <message>
        <source>Calculate: records in Avalara, posts nothing</source>
        <translation>Berekenen: registreert in Avalara, boekt niets</translation>
    </message>
    <message>
        <source>Observe: records and posts nothing</source>
        <translation>Observeren: registreert en boekt niets</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation>Werkmodus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>renews itself, secrets in %1</source>
        <translation>vernieuwt zichzelf, geheimen in %1</translation>
    </message>
    <message>
        <source>%1, all %2 companies together</source>
        <translation>%1, alle %2-bedrijven samen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelezen %2</translation>
    </message>
    <message>
        <source>Codes begin</source>
        <translation>Codes beginnen met</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Workspace and secrets</source>
        <translation>Werkruimte en geheimen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>not listening; ledgers are polled</source>
        <translation>luistert niet; boekhoudingen worden periodiek bevraagd</translation>
    </message>
    <message>
        <source>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</source>
        <translation>Sleutels en geheimen worden alleen daar bewaard. Levy toont ze nooit meer en schrijft ze nooit in zijn eigen bestanden.</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Koppelingen worden getest …</translation>
    </message>
    <message>
        <source>tested at %1</source>
        <translation>getest om %1</translation>
    </message>
    <message>
        <source>Connect your own systems…</source>
        <translation>Eigen systemen koppelen…</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Inrichting voortzetten…</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live.</source>
        <translation>Stap voor stap, elke stap getest. Er wordt niets geboekt totdat u live gaat.</translation>
    </message>
    <message>
        <source>Connect your systems…</source>
        <translation>Systemen koppelen…</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>De inrichting is niet voltooid</translation>
    </message>
    <message>
        <source>What was tested is kept. Nothing is recorded or posted until it is turned on.</source>
        <translation>Wat is getest, blijft bewaard. Er wordt niets geregistreerd of geboekt totdat de koppeling wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>no secret; the ledger is polled</source>
        <translation>geen geheim; de boekhouding wordt periodiek bevraagd</translation>
    </message>
    <message>
        <source>silent since %1, changes came by polling</source>
        <translation>stil sinds %1, wijzigingen kwamen door periodiek bevragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last %1</source>
        <translation>
            <numerusform>%Ln bericht, laatste %1</numerusform>
            <numerusform>%Ln berichten, laatste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>subscribed, nothing came yet</source>
        <translation>geabonneerd, nog niets ontvangen</translation>
    </message>
    <message>
        <source>not subscribed; the ledger is polled</source>
        <translation>niet geabonneerd; de boekhouding wordt periodiek bevraagd</translation>
    </message>
    <message>
        <source>nothing waits for the ledger</source>
        <translation>niets wacht op de boekhouding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done about %2</source>
        <translation>%1, gereed rond %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>luistert niet; het achtergrondwerk is gepauzeerd</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>luistert op %1</translation>
    </message>
    <message>
        <source>The connections cannot be read</source>
        <translation>De verbindingen kunnen niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>levy::ui::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Everything Levy knows lies in one folder on this computer.</source>
        <translation>Alles wat Levy weet, staat in één map op deze computer.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Nu back-up maken…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Database, vault and locks.</source>
        <translation>Database, kluis en vergrendelingen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>Never in the database and never in a backup.</source>
        <translation>Nooit in de database en nooit in een back-up.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>A consistent copy while work goes on; without secrets.</source>
        <translation>Een consistente kopie terwijl het werk doorgaat; zonder geheimen.</translation>
    </message>
    <message>
        <source>Database and audit trail</source>
        <translation>Database en auditspoor</translation>
    </message>
    <message>
        <source>Looks through both from end to end.</source>
        <translation>Loopt beide van begin tot eind na.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>geen geopend</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Back-up van de werkruimte maken</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db)</source>
        <translation>Back-ups van Levy (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1. Secrets are not in it.</source>
        <translation>De back-up staat in %1. Geheimen zitten er niet in.</translation>
    </message>
    <message>
        <source>Looking through database and trail …</source>
        <translation>Database en auditspoor worden nagelopen …</translation>
    </message>
    <message>
        <source>The database is sound and the audit trail intact.</source>
        <translation>De database is in orde en het auditspoor is intact.</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of the table&apos;s columns are shown</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentPane</name>
    <message>
        <source>Preview tax</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>Reprocess</source>
        <translation>Herverwerken</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 wordt opnieuw verwerkt</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nog geen nummer</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Regels %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historie %1</translation>
    </message>
    <message>
        <source>What is committed is corrected by an adjustment, a void or a reversal.</source>
        <translation>Wat is vastgelegd, wordt gecorrigeerd met een aanpassing, een annulering of een tegenboeking.</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Proefberekening van %1 …</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Proefberekening van %1</translation>
    </message>
    <message>
        <source>Avalara would calculate %1 tax on %2.</source>
        <translation>Avalara zou %1 belasting over %2 berekenen.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was posted.</source>
        <translation>Er is niets geregistreerd en niets geboekt.</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 uitsluiten</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy verzendt dit document nooit. Staat het bij Avalara als Opgeslagen, dan wordt het daar verwijderd.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>Dit kan met Herverwerken worden teruggenomen.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 uitgesloten</translation>
    </message>
    <message>
        <source>Exclude with a reason…</source>
        <translation>Uitsluiten met een reden…</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>In het auditspoor tonen</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dit document kan niet worden gelezen</translation>
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
        <translation>Bron</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Cur.</source>
        <extracomment>short heading of a column with currency codes</extracomment>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsPage</name>
    <message>
        <source>No document matches</source>
        <translation>Geen passend document</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>De filters hierboven laten niets over.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Boekhoudingen worden voor het eerst gelezen …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
        <translation>Verkoopfacturen en creditnota&apos;s verschijnen hier zodra een boekhouding is gelezen.</translation>
    </message>
    <message>
        <source>Net %1   Tax %2</source>
        <translation>Netto %1   Belasting %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln geselecteerd:</numerusform>
            <numerusform>%Ln geselecteerd:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) exported</source>
        <translation>
            <numerusform>%Ln document geëxporteerd</numerusform>
            <numerusform>%Ln documenten geëxporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Er is niets geëxporteerd</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Totalen van de selectie</translation>
    </message>
    <message>
        <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
        <translation>Spatie opent · Ctrl+C kopieert voor Excel · Ctrl+F filtert</translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>De documenten kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Documenten exporteren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabel als tekst (*.csv)</translation>
    </message>
    <message>
        <source>For printing (*.pdf)</source>
        <translation>Om af te drukken (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is undecided</source>
        <translation>Niets is onbeslist</translation>
    </message>
    <message>
        <source>Every document that is final in its ledger has its tax or a decision.</source>
        <translation>Elk document dat in zijn boekhouding definitief is, heeft zijn belasting of een beslissing.</translation>
    </message>
</context>
<context>
    <name>levy::ui::EventPane</name>
    <message>
        <source>Removed by retention; the event keeps its SHA-256.</source>
        <translation>Verwijderd na de bewaartermijn; de gebeurtenis behoudt de SHA-256.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Onomkeerbaar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Avalara code</source>
        <translation>Avalara-code</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaalpost</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aanroep</translation>
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
        <translation>Vorige hash</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Verzonden: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Zoals geregistreerd</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>Herstel door</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::ExactPanel</name>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Omleidingsadres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Omleidingsadres kopiëren</translation>
    </message>
    <message>
        <source>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</source>
        <translation>Voer precies dit adres in uw Exact-app in: alleen https, letter voor letter vergeleken. Het hoeft niet van buitenaf bereikbaar te zijn. Bij een adres op deze computer verzendt Exact geen webhooks; Levy vraagt dan zelf naar wijzigingen.</translation>
    </message>
    <message>
        <source>Divisions to work on</source>
        <translation>Te verwerken administraties</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>De aanmelding is geannuleerd</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in when you are ready.</source>
        <translation>Er is niets gewijzigd. Meld u aan wanneer u zover bent.</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>bewaard; leeg laten om te behouden</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>bewaard in %1</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>Exact takes addresses with https only.</source>
        <translation>Exact accepteert alleen adressen met https.</translation>
    </message>
    <message>
        <source>The address must have nothing behind its path.</source>
        <translation>Na het pad mag het adres niets meer bevatten.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>De aanmelding duurde te lang</translation>
    </message>
    <message>
        <source>Nothing came back from the browser, and nothing was changed. Sign in again.</source>
        <translation>Er kwam niets terug van de browser, en er is niets gewijzigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Toegang is geweigerd</translation>
    </message>
    <message>
        <source>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</source>
        <translation>Exact meldt dat toegang niet is toegestaan. Er is niets gewijzigd; meld u opnieuw aan en sta toegang toe, of vraag het iemand die dat mag.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in</source>
        <translation>Dit adres hoort niet bij deze aanmelding</translation>
    </message>
    <message>
        <source>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</source>
        <translation>Het is niet het antwoord op de pagina die Levy heeft geopend en is daarom niet gebruikt. Kopieer het volledige adres van de pagina aan het eind van deze aanmelding.</translation>
    </message>
    <message>
        <source>This address holds no answer</source>
        <translation>Dit adres bevat geen antwoord</translation>
    </message>
    <message>
        <source>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</source>
        <translation>Kopieer het volledige adres van de pagina aan het eind van de aanmelding, met alles na het vraagteken.</translation>
    </message>
    <message>
        <source>Signing in at Exact Online …</source>
        <translation>Aanmelden bij Exact Online …</translation>
    </message>
    <message>
        <source>Exact does not accept the client secret</source>
        <translation>Exact accepteert het client secret niet</translation>
    </message>
    <message>
        <source>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</source>
        <translation>Client-ID en client secret horen niet bij elkaar, of de app is van een andere regio. Er is niets bewaard; corrigeer ze en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 van %2 gekozen</translation>
    </message>
    <message>
        <source>Testing the rights …</source>
        <translation>Rechten worden getest …</translation>
    </message>
    <message>
        <source>%1 %2 lacks a right</source>
        <translation>%1 %2 mist een recht</translation>
    </message>
    <message>
        <source>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact&apos;s App Center, then sign in again. Nothing was changed.</source>
        <translation>Levy kan niet lezen: %1. Vink het bedrijf bij de aanmelding aan, geef uw app de scope in het App Center van Exact en meld u daarna opnieuw aan. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getest</translation>
    </message>
</context>
<context>
    <name>levy::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Filter by number, customer, code, entry</source>
        <translation>Filter op nummer, klant, code, boeking</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Dit filter verwijderen</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Belasting geboekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Onbeslist</translation>
    </message>
    <message>
        <source>Final in the ledger, without tax at Avalara and without a decision</source>
        <translation>Definitief in de boekhouding, zonder belasting bij Avalara en zonder beslissing</translation>
    </message>
    <message>
        <source>Held by the approval rules</source>
        <translation>Vastgehouden door de goedkeuringsregels</translation>
    </message>
</context>
<context>
    <name>levy::ui::FirstRunPage</name>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Er is nog niets gekoppeld</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
        <translation>Levy berekent met Avalara de omzetbelasting op uw facturen en boekt die in uw boekhouding. Zie eerst hoe het werkt, of begin met uw eigen systemen.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Klaar in enkele seconden</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Ongeveer 10 minuten</translation>
    </message>
    <message>
        <source>Try it on a sample company</source>
        <translation>Probeer het met een voorbeeldbedrijf</translation>
    </message>
    <message>
        <source>No account or key needed</source>
        <translation>Geen account of sleutel nodig</translation>
    </message>
    <message>
        <source>No real tax, nothing leaves this computer</source>
        <translation>Geen echte belasting, niets verlaat deze computer</translation>
    </message>
    <message>
        <source>Delete it whenever you like</source>
        <translation>Te verwijderen wanneer u wilt</translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation>Koppel uw systemen</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</source>
        <translation>Stap voor stap, elke stap getest. Er wordt niets geboekt totdat u aan het eind live gaat. Houd bij de hand:</translation>
    </message>
    <message>
        <source>Avalara account ID and licence key</source>
        <translation>Avalara-account-ID en -licentiesleutel</translation>
    </message>
    <message>
        <source>Exact Online: app client ID and secret, per region</source>
        <translation>Exact Online: client-ID en client secret van de app, per regio</translation>
    </message>
    <message>
        <source>or Visma.net: client ID, secret and tenant</source>
        <translation>of Visma.net: client-ID, client secret en tenant</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Werkruimte openen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Starting the simulated services …</source>
        <translation>Nagebootste diensten worden gestart …</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db *.levy);;All files (*)</source>
        <translation>Back-ups van Levy (*.db *.levy);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</source>
        <translation>Een verzonnen bedrijf met ongeveer 400 facturen, nagebootste diensten en elk soort probleem om mee te oefenen.</translation>
    </message>
</context>
<context>
    <name>levy::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>levy::ui::HeldBanners</name>
    <message numerus="yes">
        <source>%Ln document(s) deleted</source>
        <translation>
            <numerusform>%Ln document verwijderd</numerusform>
            <numerusform>%Ln documenten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) with another identity</source>
        <translation>
            <numerusform>%Ln document met een andere identiteit</numerusform>
            <numerusform>%Ln documenten met een andere identiteit</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually many changes came from %1: %2.</source>
        <translation>Er kwamen ongewoon veel wijzigingen van %1: %2.</translation>
    </message>
    <message>
        <source>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</source>
        <translation>Levy houdt ze vast en heeft niets gewijzigd. Accepteer ze als ze kloppen; is de boekhouding teruggezet of heeft het verkeerde bedrijf geantwoord, verwerp ze dan.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepteren…</translation>
    </message>
    <message>
        <source>Accept the held changes of %1</source>
        <translation>Vastgehouden wijzigingen van %1 accepteren</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <source>Dismiss the held changes of %1</source>
        <translation>Vastgehouden wijzigingen van %1 verwerpen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln held change(s)?</source>
        <translation>
            <numerusform>%Ln vastgehouden wijziging overnemen?</numerusform>
            <numerusform>%Ln vastgehouden wijzigingen overnemen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</source>
        <translation>Documenten die Levy heeft geregistreerd, gaan één voor één naar Beoordeling; hierdoor alleen wordt niets geannuleerd. Dit kan hier niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Held changes of %1 accepted</source>
        <translation>Vastgehouden wijzigingen van %1 geaccepteerd</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln held change(s)?</source>
        <translation>
            <numerusform>%Ln vastgehouden wijziging verwerpen?</numerusform>
            <numerusform>%Ln vastgehouden wijzigingen verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents stay as they are in Levy and at Avalara.</source>
        <translation>De documenten blijven in Levy en bij Avalara zoals ze zijn.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Held changes of %1 dismissed</source>
        <translation>Vastgehouden wijzigingen van %1 verworpen</translation>
    </message>
</context>
<context>
    <name>levy::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>door %1: %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::IconLine</name>
    <message>
        <source>%1: works</source>
        <translation>%1: werkt</translation>
    </message>
    <message>
        <source>%1: not allowed</source>
        <translation>%1: niet toegestaan</translation>
    </message>
</context>
<context>
    <name>levy::ui::JournalTable</name>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>CC</source>
        <extracomment>short heading: cost center</extracomment>
        <translation>Kpl.</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaalpost</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>In balans</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit balans</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>met %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerStep</name>
    <message>
        <source>Sign in to your ledger</source>
        <translation>Aanmelden bij uw boekhouding</translation>
    </message>
    <message>
        <source>Levy signs in with your own app. A password never passes through Levy.</source>
        <translation>Levy meldt zich aan met uw eigen app. Een wachtwoord gaat nooit via Levy.</translation>
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
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Keeping the sign-in …</source>
        <translation>Aanmelding wordt bewaard …</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerTab</name>
    <message>
        <source>The entry is in the ledger; it was read back and agrees to the cent.</source>
        <translation>De boeking staat in de boekhouding, is teruggelezen en klopt tot op de cent.</translation>
    </message>
    <message>
        <source>The entry is in the ledger and is about to be read back.</source>
        <translation>De boeking staat in de boekhouding en wordt nog teruggelezen.</translation>
    </message>
    <message>
        <source>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</source>
        <translation>De boeking is verzonden en er kwam geen antwoord. Levy zoekt die in de boekhouding voordat het opnieuw iets schrijft.</translation>
    </message>
    <message>
        <source>Nothing is posted yet. This is what would be posted now.</source>
        <translation>Er is nog niets geboekt. Dit zou nu worden geboekt.</translation>
    </message>
    <message>
        <source>No entry is needed: the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>Er is geen boeking nodig: de belasting in de boekhouding komt overeen met die van Avalara.</translation>
    </message>
    <message>
        <source>Nothing is posted, and nothing can be yet.</source>
        <translation>Er is niets geboekt, en dat kan ook nog niet.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Mapping version</source>
        <translation>Versie van toewijzing</translation>
    </message>
</context>
<context>
    <name>levy::ui::LinesTab</name>
    <message>
        <source>Why this tax?</source>
        <translation>Waarom deze belasting?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source> · ship-from %1 · ship-to %2</source>
        <translation> · verzonden van %1 · naar %2</translation>
    </message>
    <message>
        <source>The lines add up to %1, Avalara&apos;s total is %2.</source>
        <translation>De regels tellen op tot %1, het totaal van Avalara is %2.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total and to journal entry %1.</source>
        <translation>De regels tellen op tot het totaal van Avalara en tot journaalpost %1.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total.</source>
        <translation>De regels tellen op tot het totaal van Avalara.</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles uitklappen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Belastingcode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles inklappen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>levy::ui::MainWindow</name>
    <message>
        <source>Levy goes on in the background</source>
        <translation>Levy gaat op de achtergrond door</translation>
    </message>
    <message>
        <source>Its icon stays here. Choose Quit in its menu to end it.</source>
        <translation>Het pictogram blijft hier. Kies Afsluiten in het menu om Levy te beëindigen.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu bijwerken</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Stoppen na dit document</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thema van het systeem</translation>
    </message>
    <message>
        <source>Quit Levy</source>
        <translation>Levy afsluiten</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Geen verbinding.</translation>
    </message>
    <message>
        <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
        <translation>Alles kan worden gelezen; beslissingen worden bewaard en gaan in zodra de diensten weer bereikbaar zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) need a person</source>
        <translation>
            <numerusform>%Ln document moet worden beoordeeld</numerusform>
            <numerusform>%Ln documenten moeten worden beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was posted for them. Open Review to decide.</source>
        <translation>Daarvoor is niets geboekt. Open Beoordeling om te beslissen.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mijn werkruimte</translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Achtergrondwerk hervatten</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Achtergrondwerk pauzeren</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingForm</name>
    <message>
        <source>Onto the invoice&apos;s lines</source>
        <translation>Op de factuurregels</translation>
    </message>
    <message>
        <source>As a line of its own on the invoice</source>
        <translation>Als eigen regel op de factuur</translation>
    </message>
    <message>
        <source>By the tax codes of the invoice&apos;s lines</source>
        <translation>Via de belastingcodes van de factuurregels</translation>
    </message>
    <message>
        <source>As a journal entry of its own</source>
        <translation>Als eigen journaalpost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Tussenrekening</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Avalara-bedrijf</translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation>Codes beginnen met</translation>
    </message>
    <message>
        <source>at Avalara</source>
        <translation>bij Avalara</translation>
    </message>
    <message>
        <source>Bring tax in</source>
        <translation>Belasting opnemen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Tax account</source>
        <translation>Belastingrekening</translation>
    </message>
    <message>
        <source>Cost center of the tax</source>
        <translation>Kostenplaats van de belasting</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Belastingcode</translation>
    </message>
    <message>
        <source>Debited is</source>
        <translation>Gedebiteerd op</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>Debetrekening</translation>
    </message>
    <message>
        <source>Cost center of the debit</source>
        <translation>Kostenplaats van de debetzijde</translation>
    </message>
    <message>
        <source>What is debited</source>
        <translation>Waarop wordt gedebiteerd</translation>
    </message>
    <message>
        <source>There is no usual answer: choose one to read what it does.</source>
        <translation>Er is geen gebruikelijk antwoord: kies er een om te lezen wat het doet.</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingPanel</name>
    <message>
        <source>The tax that has no place yet</source>
        <translation>De belasting die nog geen plaats heeft</translation>
    </message>
    <message>
        <source>Where it shall go</source>
        <translation>Waar die naartoe gaat</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdictie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Belastingsoort</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Verwijst naar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>everything without a rule of its own</source>
        <translation>alles zonder eigen regel</translation>
    </message>
    <message>
        <source>all tax of %1</source>
        <translation>alle belasting van %1</translation>
    </message>
    <message>
        <source>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</source>
        <translation>Er wordt een nieuwe versie van de regels gemaakt; geboekte posten behouden de hunne. Alle documenten van %1 die op een toewijzing wachten, worden opnieuw verwerkt.</translation>
    </message>
    <message>
        <source>Add rule and go on</source>
        <translation>Toevoegen en doorgaan</translation>
    </message>
    <message>
        <source>Change rule and go on</source>
        <translation>Wijzigen en doorgaan</translation>
    </message>
    <message>
        <source>Mapping rule kept</source>
        <translation>Toewijzingsregel bewaard</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingStep</name>
    <message>
        <source>Where the tax goes</source>
        <translation>Waar de belasting naartoe gaat</translation>
    </message>
    <message>
        <source>Defaults for everything; rules by country, state or item are added later under Mappings.</source>
        <translation>Standaard voor alles; regels per land, staat of artikel voegt u later toe onder Toewijzingen.</translation>
    </message>
    <message>
        <source>Ledger company</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Mapping defaults</source>
        <translation>Standaardtoewijzing</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Rekening %1</translation>
    </message>
    <message>
        <source>Reading the chart of accounts …</source>
        <translation>Rekeningschema wordt gelezen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The chart of accounts is not read yet.</source>
        <translation>Het rekeningschema is nog niet gelezen.</translation>
    </message>
    <message>
        <source>Two companies cannot begin their codes alike.</source>
        <translation>De codes van twee bedrijven kunnen niet hetzelfde beginnen.</translation>
    </message>
    <message>
        <source>Asking Avalara whether the codes are free …</source>
        <translation>Avalara wordt gevraagd of de codes vrij zijn …</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingsPage</name>
    <message>
        <source>Any</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4</source>
        <translation>Rekeningschema gelezen %1 · %2 rekeningen, %3 kostenplaatsen · regelversie %4</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; sync first.</source>
        <translation>Het rekeningschema is nog niet gelezen; werk eerst bij.</translation>
    </message>
    <message>
        <source>Tax → GL account and cost center</source>
        <translation>Belasting → grootboekrekening en kostenplaats</translation>
    </message>
    <message>
        <source>Items → tax code</source>
        <translation>Artikelen → belastingcode</translation>
    </message>
    <message>
        <source>Customers → exemption</source>
        <translation>Klanten → vrijstelling</translation>
    </message>
    <message>
        <source>Company and debit side</source>
        <translation>Bedrijf en debetzijde</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>Regel %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) are marked in the table.</source>
        <translation>
            <numerusform>%Ln andere bevinding is in de tabel gemarkeerd.</numerusform>
            <numerusform>%Ln andere bevindingen zijn in de tabel gemarkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source> (debit side)</source>
        <translation> (debetzijde)</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln document(s) with tax:</source>
        <translation>
            <numerusform>Het nieuwste document met belasting (%Ln):</numerusform>
            <numerusform>De nieuwste %Ln documenten met belasting:</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing fell to the default.</source>
        <translation>niets viel onder de standaard.</translation>
    </message>
    <message>
        <source>%1 fell to the default.</source>
        <translation>%1 viel onder de standaard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have tax that no rule matches.</source>
        <translation>
            <numerusform>%Ln document heeft belasting waarvoor geen regel geldt.</numerusform>
            <numerusform>%Ln documenten hebben belasting waarvoor geen regel geldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation>Soorten regels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>The most specific rule wins; the number breaks a tie.</source>
        <translation>De meest specifieke regel wint; bij gelijke stand beslist het nummer.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Belastingsoort</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leidt naar</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Kpl.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>No ledger is connected yet</source>
        <translation>Er is nog geen boekhouding gekoppeld</translation>
    </message>
    <message>
        <source>Rules belong to a connection; connect a ledger first.</source>
        <translation>Regels horen bij een koppeling; koppel eerst een boekhouding.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>De regels kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heads a column that says which taxes a rule is for</extracomment>
        <translation>Voor</translation>
    </message>
</context>
<context>
    <name>levy::ui::NavItem</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>for assistive technology: how many documents wait</extracomment>
        <translation>
            <numerusform>%Ln wachtend</numerusform>
            <numerusform>%Ln wachtend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::OriginalPanel</name>
    <message>
        <source>Invoices of this customer</source>
        <translation>Facturen van deze klant</translation>
    </message>
    <message>
        <source>Its day decides the rates of the credit note</source>
        <translation>De factuurdatum bepaalt de tarieven van de creditnota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>It corrects this invoice</source>
        <translation>Corrigeert deze factuur</translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation>%1 corrigeert %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Er is geen</translation>
    </message>
    <message>
        <source>%1 has no original</source>
        <translation>%1 heeft geen origineel</translation>
    </message>
</context>
<context>
    <name>levy::ui::OverviewPage</name>
    <message>
        <source>Looking at the books …</source>
        <translation>De boeken worden bekeken …</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditspoor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle koppelingen</translation>
    </message>
    <message>
        <source>Documents processed</source>
        <translation>Documenten verwerkt</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Belasting geboekt</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Wacht op beoordeling</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Belasting per jurisdictie</translation>
    </message>
    <message>
        <source>posted, top ten</source>
        <translation>geboekt, top tien</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Documents per day</source>
        <translation>Documenten per dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adres</numerusform>
            <numerusform>%Ln adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln goedkeuring</numerusform>
            <numerusform>%Ln goedkeuringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s)</source>
        <translation>
            <numerusform>%Ln toewijzing</numerusform>
            <numerusform>%Ln toewijzingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln overig</numerusform>
            <numerusform>%Ln overige</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Boekhoudingen worden voor het eerst gelezen …</translation>
    </message>
    <message>
        <source>%1 without a person</source>
        <translation>%1 zonder tussenkomst</translation>
    </message>
    <message>
        <source>%1 decided in Review</source>
        <translation>%1 beslist in Beoordeling</translation>
    </message>
    <message>
        <source>Nothing is posted in this period</source>
        <translation>In deze periode is niets geboekt</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Niets wacht op beoordeling</translation>
    </message>
    <message>
        <source>Tried several times and parked</source>
        <translation>Meerdere keren geprobeerd, geparkeerd</translation>
    </message>
    <message>
        <source>Replay them from the list</source>
        <translation>Herverwerk ze vanuit de lijst</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Niets is mislukt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jurisdiction(s)</source>
        <translation>
            <numerusform>%Ln andere jurisdictie</numerusform>
            <numerusform>%Ln andere jurisdicties</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>De cijfers kunnen niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>levy::ui::PlainPanel</name>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>In de woorden van de dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Som van de regels</translation>
    </message>
    <message>
        <source>Net of the document</source>
        <translation>Netto van het document</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaalpost</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdictie</translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation>Belastingsoort</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Bij Avalara</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>nog niet berekend</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>niet geboekt</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>geboekt als %1</translation>
    </message>
    <message>
        <source>Drop what was chosen</source>
        <translation>Keuze laten vervallen</translation>
    </message>
    <message>
        <source>Choice for %1 dropped</source>
        <translation>Keuze voor %1 vervallen</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Andere dag kiezen…</translation>
    </message>
    <message>
        <source>The entry of %1 gets another day</source>
        <translation>De boeking van %1 krijgt een andere dag</translation>
    </message>
</context>
<context>
    <name>levy::ui::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditspoor</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Toewijzingen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Nog geen werkruimte</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReasonDialog</name>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Reden, bewaard in het auditspoor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReconciliationPage</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Documents, Avalara and ledger by currency</source>
        <translation>Documenten, Avalara en boekhouding per valuta</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Afwijkingen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
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
            <numerusform>Avalara: %Ln transactie gelezen</numerusform>
            <numerusform>Avalara: %Ln transacties gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %Ln entry(s) read</source>
        <translation>
            <numerusform>Boekhouding: %Ln boeking gelezen</numerusform>
            <numerusform>Boekhouding: %Ln boekingen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices: %Ln document(s) read</source>
        <translation>
            <numerusform>Facturen: %Ln document gelezen</numerusform>
            <numerusform>Facturen: %Ln documenten gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at %Ln document(s)</source>
        <translation>
            <numerusform>%Ln document wordt opnieuw bekeken</numerusform>
            <numerusform>%Ln documenten worden opnieuw bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Nu uitvoeren</translation>
    </message>
    <message numerus="yes">
        <source>Ran %1 · %Ln row(s)</source>
        <translation>
            <numerusform>Uitgevoerd %1 · %Ln regel</numerusform>
            <numerusform>Uitgevoerd %1 · %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Nog niet vergeleken</translation>
    </message>
    <message>
        <source>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</source>
        <translation>Levy vraagt Avalara en de boekhouding wat ze voor deze periode bevatten, en vergelijkt. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Waiting for the sync to step aside …</source>
        <translation>Er wordt gewacht tot het bijwerken ruimte maakt …</translation>
    </message>
    <message>
        <source>Comparing the books …</source>
        <translation>De boeken worden vergeleken …</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>De vergelijking is gestopt.</translation>
    </message>
    <message>
        <source>What was read is kept; run it again within six hours and it goes on.</source>
        <translation>Wat is gelezen, blijft bewaard; voer de vergelijking binnen zes uur opnieuw uit en ze gaat verder.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save every row as CSV</source>
        <translation>Alle regels als CSV opslaan</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Voortgang van de vergelijking</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergelijking annuleren</translation>
    </message>
    <message>
        <source>Source invoices</source>
        <translation>Bronfacturen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Avalara, committed</source>
        <translation>Avalara, vastgelegd</translation>
    </message>
    <message>
        <source>Source less ledger</source>
        <translation>Bron min boekhouding</translation>
    </message>
    <message>
        <source>Kind of discrepancy</source>
        <translation>Soort afwijking</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Document tonen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepteren…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>begun; run again</source>
        <translation>begonnen; voer opnieuw uit</translation>
    </message>
    <message>
        <source>refused, see the trail</source>
        <translation>geweigerd, zie auditspoor</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>geen open</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln geaccepteerd</numerusform>
            <numerusform>%Ln geaccepteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) are shown here; the CSV has all.</source>
        <translation>
            <numerusform>Alleen de eerste %Ln regel wordt hier getoond; de CSV bevat alle.</numerusform>
            <numerusform>Alleen de eerste %Ln regels worden hier getoond; de CSV bevat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation>bij het volgende bijwerken</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>handmatig</translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1: alle %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>Geaccepteerd door %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of this comparison.</source>
        <translation>
            <numerusform>%Ln document van deze vergelijking.</numerusform>
            <numerusform>%Ln documenten van deze vergelijking.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back: only another correction can follow it.</source>
        <translation>Dit kan niet worden teruggenomen: er kan alleen een andere correctie op volgen.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Bezig met herstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) begun.</source>
        <translation>
            <numerusform>%Ln herstelactie begonnen.</numerusform>
            <numerusform>%Ln herstelacties begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync carries them through; then the books are compared again.</source>
        <translation>Bij het bijwerken worden ze uitgevoerd; daarna worden de boeken opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>Accept the difference over %1</source>
        <translation>Verschil bij %1 accepteren</translation>
    </message>
    <message>
        <source>Nothing is changed in the ledger or at Avalara.</source>
        <translation>Er wordt niets gewijzigd in de boekhouding of bij Avalara.</translation>
    </message>
    <message>
        <source>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</source>
        <translation>Het geldt als afgehandeld zolang status en bedragen gelijk blijven, ook in latere vergelijkingen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>Het verschil is geaccepteerd.</translation>
    </message>
    <message>
        <source>Reason and name are in the audit trail.</source>
        <translation>Reden en naam staan in het auditspoor.</translation>
    </message>
    <message>
        <source>Save the reconciliation</source>
        <translation>Afstemming opslaan</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>Where the evidence pack is made</source>
        <translation>Waar het bewijsdossier wordt gemaakt</translation>
    </message>
    <message>
        <source>The evidence pack is complete.</source>
        <translation>Het bewijsdossier is volledig.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>De vergelijking kan niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not committed yet</source>
        <translation>
            <numerusform>%Ln nog niet vastgelegd</numerusform>
            <numerusform>%Ln nog niet vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an entry</source>
        <translation>
            <numerusform>%Ln zonder boeking</numerusform>
            <numerusform>%Ln zonder boeking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyDialog</name>
    <message>
        <source>Reason for Avalara</source>
        <translation>Reden voor Avalara</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>Datum van de tegenboeking</translation>
    </message>
    <message>
        <source>Day of the reversal, in a period that is open</source>
        <translation>Datum van de tegenboeking, in een open periode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Reden, bewaard in het auditspoor</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Dag van de boeking</translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyPanel</name>
    <message>
        <source>What changed in the ledger</source>
        <translation>Wat in de boekhouding is gewijzigd</translation>
    </message>
    <message>
        <source>As committed</source>
        <translation>Zoals vastgelegd</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>What stands in the books</source>
        <translation>Wat in de boeken staat</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaalpost</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Bij Avalara</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>geboekt als %1</translation>
    </message>
    <message>
        <source>%1: what it does</source>
        <translation>%1: wat dit doet</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Wat u kunt kiezen</translation>
    </message>
    <message>
        <source>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</source>
        <translation>Niets, zoals het document nu is. Haal het opnieuw op; wat is begonnen, wordt bij het volgende bijwerken afgerond.</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewDetail</name>
    <message>
        <source>The one before</source>
        <translation>Het vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Het volgende</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Opnieuw ophalen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Uitsluiten…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nog geen nummer</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>ship to %1, %2</source>
        <translation>naar %1, %2</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Beslist.</translation>
    </message>
    <message>
        <source>This document no longer waits for a person.</source>
        <translation>Dit document wacht niet meer op beoordeling.</translation>
    </message>
    <message>
        <source>Fetching %1 again …</source>
        <translation>%1 wordt opnieuw opgehaald …</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 wordt opnieuw verwerkt</translation>
    </message>
    <message>
        <source>%1 was corrected and goes on</source>
        <translation>%1 is gecorrigeerd en gaat verder</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 uitsluiten</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy verzendt dit document nooit. Staat het bij Avalara als Opgeslagen, dan wordt het daar verwijderd.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>Dit kan met Herverwerken worden teruggenomen.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 uitgesloten</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewList</name>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Op reden</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Op ouderdom</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Op bedrag</translation>
    </message>
    <message>
        <source>Documents that wait for a person</source>
        <translation>Documenten die op beoordeling wachten</translation>
    </message>
    <message>
        <source>Reprocess all corrected</source>
        <translation>Alle gecorrigeerde herverwerken</translation>
    </message>
    <message>
        <source>Fetches each document again; those that changed go on.</source>
        <translation>Haalt elk document opnieuw op; wat gewijzigd is, gaat verder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait</source>
        <translation>
            <numerusform>%Ln document wacht</numerusform>
            <numerusform>%Ln documenten wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for corrected documents …</source>
        <translation>Gecorrigeerde documenten worden gezocht …</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>%1 van %2 bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) had changed and go on.</source>
        <translation>
            <numerusform>%Ln document was gewijzigd en gaat verder.</numerusform>
            <numerusform>%Ln documenten waren gewijzigd en gaan verder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %Ln document(s)</source>
        <translation>
            <numerusform>%1, %Ln document</numerusform>
            <numerusform>%1, %Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewPage</name>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) go on</source>
        <translation>
            <numerusform>%Ln document gaat verder</numerusform>
            <numerusform>%Ln documenten gaan verder</numerusform>
        </translation>
    </message>
    <message>
        <source>Levy is still working</source>
        <translation>Levy is nog bezig</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Niets wacht op beoordeling</translation>
    </message>
    <message>
        <source>Documents that Levy cannot finish by itself appear here with their reason.</source>
        <translation>Documenten die Levy niet zelf kan afronden, verschijnen hier met hun reden.</translation>
    </message>
    <message>
        <source>What waits for a person cannot be read</source>
        <translation>Wat op een persoon wacht, kan niet worden gelezen</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dit document kan niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Regel %1 wijzigen</translation>
    </message>
    <message>
        <source>Empty fields match everything; the most specific rule wins.</source>
        <translation>Lege velden gelden voor alles; de meest specifieke regel wint.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Belastingsoort</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Artikelgroep</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Kostendrager</translation>
    </message>
    <message>
        <source>Debited to</source>
        <translation>Gedebiteerd op</translation>
    </message>
    <message>
        <source>Receivable: the customer owes it</source>
        <translation>Vordering: de klant is het verschuldigd</translation>
    </message>
    <message>
        <source>Clearing: must come back to zero</source>
        <translation>Tussenrekening: moet weer op nul uitkomen</translation>
    </message>
    <message>
        <source>Expense: the company bears it</source>
        <translation>Kosten: het bedrijf draagt het</translation>
    </message>
    <message>
        <source>Avalara tax code</source>
        <translation>Avalara-belastingcode</translation>
    </message>
    <message>
        <source>Entity use code</source>
        <translation>Gebruikscode</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Avalara-bedrijf</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleSettings</name>
    <message>
        <source>Approval rules</source>
        <translation>Goedkeuringsregels</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Afleveradres</translation>
    </message>
    <message>
        <source>Only for the United States and Canada, which Avalara&apos;s resolver covers.</source>
        <translation>Alleen voor de Verenigde Staten en Canada, waarvoor de adrescontrole van Avalara werkt.</translation>
    </message>
    <message>
        <source>is checked with Avalara</source>
        <translation>wordt bij Avalara gecontroleerd</translation>
    </message>
    <message>
        <source>Address written otherwise</source>
        <translation>Adres anders geschreven</translation>
    </message>
    <message>
        <source>When Avalara recognises it but writes it differently.</source>
        <translation>Wanneer Avalara het herkent maar anders schrijft.</translation>
    </message>
    <message>
        <source>is taken over without asking</source>
        <translation>wordt zonder vragen overgenomen</translation>
    </message>
    <message>
        <source>Tax that differs from the invoice&apos;s own</source>
        <translation>Belasting die afwijkt van die op de factuur</translation>
    </message>
    <message>
        <source>The difference is what would be posted.</source>
        <translation>Het verschil zou worden geboekt.</translation>
    </message>
    <message>
        <source>is posted without asking</source>
        <translation>wordt zonder vragen geboekt</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ongewone tekens (+/−)</translation>
    </message>
    <message>
        <source>When they differ from what the ledger&apos;s contract recorded.</source>
        <translation>Wanneer ze afwijken van wat voor de boekhouding is afgesproken.</translation>
    </message>
    <message>
        <source>are confirmed for this company</source>
        <translation>zijn voor dit bedrijf bevestigd</translation>
    </message>
    <message>
        <source>as soon as the tax is known</source>
        <translation>zodra de belasting bekend is</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>als de factuur definitief is</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Avalara is told to file only when the invoice is final.</source>
        <translation>Avalara krijgt pas opdracht tot aangifte als de factuur definitief is.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>What else makes Levy ask</source>
        <translation>Wanneer Levy verder beoordeling vraagt</translation>
    </message>
    <message>
        <source>What is checked before a document goes on by itself.</source>
        <translation>Wat wordt gecontroleerd voordat een document vanzelf verdergaat.</translation>
    </message>
    <message>
        <source>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</source>
        <translation>Een document waarvoor een regel geldt, wacht in Beoordeling. De belasting is een proefberekening totdat iemand het goedkeurt.</translation>
    </message>
    <message>
        <source>Each rule by amount needs an amount, and a currency of its own.</source>
        <translation>Elke regel op bedrag heeft een bedrag en een eigen valuta nodig.</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, nog niet opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other change(s), not saved yet</source>
        <translation>
            <numerusform>%1 en %Ln andere wijziging, nog niet opgeslagen</numerusform>
            <numerusform>%1 en %Ln andere wijzigingen, nog niet opgeslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleTable</name>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>an amount in another currency</source>
        <translation>een bedrag in een andere valuta</translation>
    </message>
    <message>
        <source>Ask a person when</source>
        <translation>Beoordelen bij</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1: bedrag</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: valuta</translation>
    </message>
    <message>
        <source>%1: codes</source>
        <translation>%1: codes</translation>
    </message>
    <message>
        <source>Codes, with commas</source>
        <translation>Codes, met komma&apos;s</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>An amount, zero or more</source>
        <translation>Een bedrag, nul of meer</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).</source>
        <translation>
            <numerusform>In de laatste 30 dagen hadden deze regels beoordeling gevraagd voor %1 van %Ln document (%2).</numerusform>
            <numerusform>In de laatste 30 dagen hadden deze regels beoordeling gevraagd voor %1 van %Ln documenten (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between an amount and a percentage, either of which is enough</extracomment>
        <translation>of</translation>
    </message>
    <message>
        <source>%1: percent</source>
        <translation>%1: percentage</translation>
    </message>
    <message>
        <source>%1: number of documents</source>
        <translation>%1: aantal documenten</translation>
    </message>
    <message>
        <source>documents had tax</source>
        <translation>documenten belasting hadden</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>de laatste</translation>
    </message>
    <message>
        <source>most of the earlier</source>
        <translation>de meeste eerdere</translation>
    </message>
    <message>
        <source>A percentage, zero or more</source>
        <translation>Een percentage, nul of meer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them met more than one rule.</source>
        <translation>
            <numerusform>%Ln daarvan viel onder meer dan één regel.</numerusform>
            <numerusform>%Ln daarvan vielen onder meer dan één regel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>short for &apos;number&apos;, heads a narrow column of them</extracomment>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleSettings</name>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>%1: look for news</source>
        <translation>%1: wijzigingen ophalen</translation>
    </message>
    <message>
        <source>%1: close of business</source>
        <translation>%1: einde werkdag</translation>
    </message>
    <message>
        <source>%1: compare the books</source>
        <translation>%1: boeken vergelijken</translation>
    </message>
    <message>
        <source>Schedule of a connection</source>
        <translation>Planning van een koppeling</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>near real time</source>
        <translation>vrijwel realtime</translation>
    </message>
    <message>
        <source>at close of business</source>
        <translation>aan het einde van de werkdag</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>alleen op verzoek</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Wijzigingen ophalen</translation>
    </message>
    <message>
        <source>Near real time asks more often while there is traffic; webhooks make it at once.</source>
        <translation>Vrijwel realtime vraagt vaker zolang er verkeer is; met webhooks gaat het meteen.</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Einde werkdag</translation>
    </message>
    <message>
        <source>Once on each business day.</source>
        <translation>Eén keer per werkdag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Of the times here.</source>
        <translation>Van de tijden hier.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Comparison of the books</source>
        <translation>Vergelijking van de boeken</translation>
    </message>
    <message>
        <source>Invoices, Avalara and ledger of the month, every night.</source>
        <translation>Facturen, Avalara en boekhouding van de maand, elke nacht.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>Time of the comparison</source>
        <translation>Tijd van de vergelijking</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Volgende vijf uitvoeringen</translation>
    </message>
    <message>
        <source>In the time zone of this computer.</source>
        <translation>In de tijdzone van deze computer.</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Planning opslaan</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>niets vanzelf</translation>
    </message>
    <message>
        <source>When it is worked on by itself, by this window in the background or by levy-cli serve.</source>
        <translation>Wanneer er vanzelf aan gewerkt wordt, door dit venster op de achtergrond of door levy-cli serve.</translation>
    </message>
    <message>
        <source>none while the background work is paused</source>
        <translation>geen zolang het achtergrondwerk gepauzeerd is</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Opgeslagen; geldt zodra het achtergrondwerk verdergaat.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Opgeslagen; geldt vanaf nu.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Laatste keren</translation>
    </message>
    <message>
        <source>By itself or because somebody asked.</source>
        <translation>Vanzelf of omdat iemand erom vroeg.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleStep</name>
    <message>
        <source>Schedule and approval</source>
        <translation>Planning en goedkeuring</translation>
    </message>
    <message>
        <source>All of it can be changed later under Settings.</source>
        <translation>Dit alles kan later onder Instellingen worden gewijzigd.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Alleen op verzoek</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Wijzigingen ophalen</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Vanaf een dag</translation>
    </message>
    <message>
        <source>Everything that the ledger has</source>
        <translation>Alles wat de boekhouding heeft</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Invoices that were not changed since that day are left as they were handled before.</source>
        <translation>Facturen die sinds die dag niet zijn gewijzigd, blijven zoals ze eerder zijn afgehandeld.</translation>
    </message>
    <message>
        <source>As soon as the tax is known</source>
        <translation>Zodra de belasting bekend is</translation>
    </message>
    <message>
        <source>Only when the invoice is final</source>
        <translation>Alleen als de factuur definitief is</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Check in the United States and Canada</source>
        <translation>Controleren in de Verenigde Staten en Canada</translation>
    </message>
    <message>
        <source>One that cannot be found waits for a person.</source>
        <translation>Een adres dat niet wordt gevonden, wacht op beoordeling.</translation>
    </message>
    <message>
        <source>Take Avalara&apos;s spelling without asking</source>
        <translation>Schrijfwijze van Avalara zonder vragen overnemen</translation>
    </message>
    <message>
        <source>Otherwise a person compares the two.</source>
        <translation>Anders vergelijkt een persoon de twee.</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>Belasting op facturen</translation>
    </message>
    <message>
        <source>Post a difference without asking</source>
        <translation>Een verschil zonder vragen boeken</translation>
    </message>
    <message>
        <source>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</source>
        <translation>Wanneer een factuur al belasting bevat en Avalara op een ander bedrag uitkomt. Anders beslist telkens een persoon.</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Near real time</source>
        <translation>Bijna realtime</translation>
    </message>
    <message>
        <source>At close of business</source>
        <translation>Bij dagafsluiting</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Dagafsluiting</translation>
    </message>
</context>
<context>
    <name>levy::ui::ServiceDots</name>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
</context>
<context>
    <name>levy::ui::ServicesCard</name>
    <message>
        <source>Connections</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Laatste aanroep</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Productieaccount</translation>
    </message>
    <message>
        <source>Sandbox account</source>
        <translation>Sandboxaccount</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licentiesleutel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observeren</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>the count is of all companies of one ledger system together</extracomment>
        <translation>heel %1</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Vernieuwt zichzelf</translation>
    </message>
</context>
<context>
    <name>levy::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Goedkeuringsregels</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>For this computer and this person; takes effect at once.</source>
        <translation>Voor deze computer en deze persoon; gaat meteen in.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>Systeem volgt het bureaublad.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Het venster sluiten</translation>
    </message>
    <message>
        <source>Syncing goes on in the background.</source>
        <translation>Het bijwerken gaat op de achtergrond door.</translation>
    </message>
    <message>
        <source>leaves Levy in the tray</source>
        <translation>laat Levy in het systeemvak staan</translation>
    </message>
    <message>
        <source>Signing in to this computer</source>
        <translation>Aanmelden bij deze computer</translation>
    </message>
    <message>
        <source>Without opening the window.</source>
        <translation>Zonder het venster te openen.</translation>
    </message>
    <message>
        <source>starts Levy</source>
        <translation>start Levy</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Het systeem heeft het geweigerd.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconden</translation>
    </message>
    <message>
        <source>A decision takes effect after</source>
        <translation>Een beslissing gaat in na</translation>
    </message>
    <message>
        <source>Until then it can be undone with Z.</source>
        <translation>Tot dan kan die met Z worden teruggenomen.</translation>
    </message>
    <message>
        <source>Only for what needs a person, and only while the window is not in front.</source>
        <translation>Alleen voor wat beoordeling nodig heeft, en alleen als het venster niet vooraan staat.</translation>
    </message>
    <message>
        <source>Documents that need a person</source>
        <translation>Documenten die beoordeling nodig hebben</translation>
    </message>
    <message>
        <source>After a sync that flagged some.</source>
        <translation>Nadat er bij het bijwerken documenten zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>tell me</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>A sign-in that expired</source>
        <translation>Een verlopen aanmelding</translation>
    </message>
    <message>
        <source>Nothing more is sent until somebody signs in.</source>
        <translation>Er wordt niets meer verzonden totdat iemand zich aanmeldt.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dit venster</translation>
    </message>
    <message>
        <source>What it does by itself while it is open or in the tray.</source>
        <translation>Wat het vanzelf doet zolang het open is of in het systeemvak staat.</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Achtergrondwerk</translation>
    </message>
    <message>
        <source>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</source>
        <translation>Luistert, kijkt of er nieuws is en vergelijkt de boeken volgens schema. F5 synchroniseert op elk moment.</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>gaat vanzelf door</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of words, dates and numbers.</source>
        <translation>Van woorden, datums en getallen.</translation>
    </message>
    <message>
        <source>%1 (partly translated)</source>
        <extracomment>a language for which not every text is translated yet</extracomment>
        <translation>%1 (gedeeltelijk vertaald)</translation>
    </message>
</context>
<context>
    <name>levy::ui::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Onderdelen van het document</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignDialog</name>
    <message>
        <source>Name, kept with the signature</source>
        <translation>Naam, bewaard bij de handtekening</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Notitie, indien van toepassing</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Aftekenen</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignInBox</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden met de browser</translation>
    </message>
    <message>
        <source>Address at the end of the sign-in</source>
        <translation>Adres aan het eind van de aanmelding</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at</source>
        <translation>plak het adres waarop de browser eindigt</translation>
    </message>
    <message>
        <source>Use address</source>
        <translation>Adres gebruiken</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Aanmelding annuleren</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Als iemand anders aanmelden</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exact gives access to %Ln division(s).</source>
        <translation>
            <numerusform>Exact geeft toegang tot %Ln administratie.</numerusform>
            <numerusform>Exact geeft toegang tot %Ln administraties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</source>
        <translation>Er wordt op de browser gewacht. Meld u daar aan en sta toegang toe; Levy gaat vanzelf verder. Gebeurt dat niet, plak dan het adres waarop de browser eindigt.</translation>
    </message>
    <message>
        <source>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page&apos;s address and paste it here within three minutes.</source>
        <translation>Meld u in de browser aan en sta toegang toe. De browser eindigt op een pagina die niet kan worden getoond: kopieer het adres van die pagina en plak het binnen drie minuten hier.</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignOffBar</name>
    <message>
        <source>A second person reviews</source>
        <translation>Een tweede persoon beoordeelt</translation>
    </message>
    <message>
        <source>A signed period is sealed only once somebody else has reviewed it.</source>
        <translation>Een afgetekende periode wordt pas verzegeld nadat iemand anders die heeft beoordeeld.</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Aftekenen…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Beoordelen en aftekenen…</translation>
    </message>
    <message>
        <source>Break the seal…</source>
        <translation>Zegel verbreken…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Bewijsdossier…</translation>
    </message>
    <message>
        <source>A signature is for one connection: choose it above.</source>
        <translation>Een handtekening geldt voor één koppeling: kies die hierboven.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet afgetekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are to be mended or accepted first.</source>
        <translation>
            <numerusform>%Ln verschil moet eerst worden hersteld of geaccepteerd.</numerusform>
            <numerusform>%Ln verschillen moeten eerst worden hersteld of geaccepteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The books agree; the period can be signed.</source>
        <translation>De boeken komen overeen; de periode kan worden afgetekend.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Wacht op beoordeling</translation>
    </message>
    <message>
        <source>Prepared by %1, %2.</source>
        <translation>Opgesteld door %1, %2.</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2.</source>
        <translation>Beoordeeld door %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since.</source>
        <translation>
            <numerusform>%Ln document sindsdien gewijzigd.</numerusform>
            <numerusform>%Ln documenten sindsdien gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes need a reason.</source>
        <translation>Latere wijzigingen vereisen een reden.</translation>
    </message>
    <message>
        <source>Sign off the period</source>
        <translation>Periode aftekenen</translation>
    </message>
    <message>
        <source>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</source>
        <translation>U verklaart dat facturen, Avalara en boekhouding overeenkomen, of dat de verschillen zijn geaccepteerd. De handtekening blijft in het auditspoor.</translation>
    </message>
    <message>
        <source>Review the period</source>
        <translation>Periode beoordelen</translation>
    </message>
    <message>
        <source>The second signature seals the period; it must be another person than the preparer.</source>
        <translation>De tweede handtekening verzegelt de periode; die moet van een andere persoon zijn dan de opsteller.</translation>
    </message>
    <message>
        <source>Break the seal</source>
        <translation>Zegel verbreken</translation>
    </message>
    <message>
        <source>The period can be changed, compared and signed anew.</source>
        <translation>De periode kan opnieuw worden gewijzigd, vergeleken en afgetekend.</translation>
    </message>
    <message>
        <source>The broken signature stays in the audit trail.</source>
        <translation>De verbroken handtekening blijft in het auditspoor.</translation>
    </message>
</context>
<context>
    <name>levy::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>Er wordt opnieuw gekeken …</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Stap %1 van %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepList</name>
    <message>
        <source>current</source>
        <translation>huidig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Stap %1 van %2, %3, %4</translation>
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
        <translation>Gaat vóór %1 (%2): noemt meer.</translation>
    </message>
    <message>
        <source>Mapping applied</source>
        <translation>Toegepaste toewijzing</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Uitgesloten: %1</translation>
    </message>
    <message>
        <source>Tax by jurisdiction · taxable %1 · exempt %2</source>
        <translation>Belasting per jurisdictie · belast %1 · onbelast %2</translation>
    </message>
    <message>
        <source>Journal entry that will be posted · journal %1</source>
        <translation>Journaalpost die wordt geboekt · dagboek %1</translation>
    </message>
    <message>
        <source>Journal entry %1 · journal %2 · period %3-%4</source>
        <translation>Journaalpost %1 · dagboek %2 · periode %3-%4</translation>
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
        <translation>Nagebootste diensten: verzonnen gegevens, geen echte belasting.</translation>
    </message>
    <message>
        <source>Real services: what is posted and committed counts.</source>
        <translation>Echte diensten: wat wordt geboekt en vastgelegd, telt.</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxPreview</name>
    <message>
        <source>Tax with this address</source>
        <translation>Belasting met dit adres</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Proef, niets geregistreerd</translation>
    </message>
    <message>
        <source>Preview the tax</source>
        <translation>Belasting vooraf bekijken</translation>
    </message>
    <message>
        <source>Correct the address first; then it can be previewed.</source>
        <translation>Corrigeer eerst het adres; daarna is een voorbeeld mogelijk.</translation>
    </message>
    <message>
        <source>Asking Avalara …</source>
        <translation>Avalara wordt gevraagd …</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Proefberekening van %1 …</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxTable</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdictie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Belast</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Onbelast</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Belasting per jurisdictie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>levy::ui::TestBox</name>
    <message>
        <source>Test box</source>
        <translation>Testvak</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>registreert niets</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Shows which rule wins for each part of an invoice&apos;s tax.</source>
        <translation>Toont welke regel wint voor elk deel van de belasting op een factuur.</translation>
    </message>
    <message>
        <source>Which rule wins</source>
        <translation>Welke regel wint</translation>
    </message>
    <message>
        <source>What would be posted</source>
        <translation>Wat zou worden geboekt</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>niet berekend</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>belasting %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Matches everything, so it comes last.</source>
        <translation>Geldt voor alles en komt daarom als laatste.</translation>
    </message>
    <message>
        <source>Matches too, but names less.</source>
        <translation>Geldt ook, maar noemt minder.</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Wat is geboekt</translation>
    </message>
</context>
<context>
    <name>levy::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>takes effect in %1 s</source>
        <translation>gaat in over %1 s</translation>
    </message>
</context>
<context>
    <name>levy::ui::TopBar</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Werkruimte wordt geopend …</translation>
    </message>
    <message>
        <source>Nothing connected yet</source>
        <translation>Nog niets gekoppeld</translation>
    </message>
    <message>
        <source>Stopping after the step in hand …</source>
        <translation>Stopt na de lopende stap …</translation>
    </message>
    <message>
        <source>Working, %1 of %2</source>
        <translation>Bezig, %1 van %2</translation>
    </message>
    <message>
        <source>Reading the ledgers …</source>
        <translation>Boekhoudingen worden gelezen …</translation>
    </message>
    <message>
        <source>Could not sync, %1</source>
        <translation>Bijwerken mislukt, %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet bijgewerkt</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Bijgewerkt, %1</translation>
    </message>
    <message>
        <source>Partly up to date, %1</source>
        <translation>Deels bijgewerkt, %1</translation>
    </message>
    <message>
        <source>%1 · next at %2</source>
        <translation>%1 · volgende om %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Zoeken of opdracht uitvoeren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Stoppen na dit document</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu bijwerken</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · gepauzeerd</translation>
    </message>
</context>
<context>
    <name>levy::ui::Tray</name>
    <message>
        <source>Open Levy</source>
        <translation>Levy openen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu bijwerken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for a person</source>
        <translation>
            <numerusform>%Ln document wacht op beoordeling</numerusform>
            <numerusform>%Ln documenten wachten op beoordeling</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Achtergrondwerk hervatten</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Achtergrondwerk pauzeren</translation>
    </message>
</context>
<context>
    <name>levy::ui::TrialStep</name>
    <message>
        <source>tax onto the invoice</source>
        <translation>belasting op de factuur</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>journaalpost</translation>
    </message>
    <message>
        <source>nothing to post</source>
        <translation>niets te boeken</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Proefronde</translation>
    </message>
    <message>
        <source>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</source>
        <translation>De laatste vijf facturen als proef. Avalara schat alleen, er wordt niets geschreven en niets bewaard.</translation>
    </message>
    <message>
        <source>Progress of the trial run</source>
        <translation>Voortgang van de proefronde</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Wat er zou gebeuren</translation>
    </message>
    <message>
        <source>Previewed invoices</source>
        <translation>Facturen in de proef</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>registreert niets</translation>
    </message>
    <message>
        <source>Previewing the last invoices …</source>
        <translation>Proefberekening van de laatste facturen …</translation>
    </message>
    <message>
        <source>The trial run did not come to its end.</source>
        <translation>De proefronde is niet tot het einde gekomen.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Er is niets geregistreerd.</translation>
    </message>
    <message>
        <source>Previewing %1 of %2</source>
        <translation>Proefberekening %1 van %2</translation>
    </message>
    <message>
        <source>Reading the last invoices …</source>
        <translation>Laatste facturen worden gelezen …</translation>
    </message>
    <message>
        <source>Avalara keeps nothing of it, the ledger is unchanged, and Levy&apos;s list of documents is empty.</source>
        <translation>Avalara bewaart er niets van, de boekhouding is ongewijzigd en de documentenlijst van Levy is leeg.</translation>
    </message>
    <message>
        <source>The ledger has no invoice of the last year.</source>
        <translation>De boekhouding bevat geen factuur van het afgelopen jaar.</translation>
    </message>
    <message>
        <source>There was nothing to preview. The connection itself works.</source>
        <translation>Er was niets voor een proefberekening. De koppeling zelf werkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these invoices to be decided by a person.</source>
        <translation>
            <numerusform>%Ln van deze facturen moet worden beoordeeld.</numerusform>
            <numerusform>%Ln van deze facturen moeten worden beoordeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what Review is for; it does not speak against turning on.</source>
        <translation>Daarvoor is Beoordeling; het is geen bezwaar tegen inschakelen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) previewed.</source>
        <translation>
            <numerusform>Proefberekening van %Ln factuur gemaakt.</numerusform>
            <numerusform>Proefberekening van %Ln facturen gemaakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::TurnOnStep</name>
    <message>
        <source>Turn on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Everything is tested. From now on Levy looks at new invoices by itself.</source>
        <translation>Alles is getest. Vanaf nu bekijkt Levy nieuwe facturen vanzelf.</translation>
    </message>
    <message>
        <source>The connection begins in Observe.</source>
        <translation>De koppeling begint in Observeren.</translation>
    </message>
    <message>
        <source>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</source>
        <translation>Levy berekent, registreert niets bij Avalara en boekt niets. Wijzig de werkmodus onder Koppelingen zodra u hebt gezien wat er zou gebeuren.</translation>
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
        <translation>Productie</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation>Visma.net</translation>
    </message>
    <message>
        <source>Exact Online %1, signed in as %2</source>
        <translation>Exact Online %1, aangemeld als %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>%1: tax to account %2, filed by %3, codes begin with %4</source>
        <translation>%1: belasting naar rekening %2, aangegeven door %3, codes beginnen met %4</translation>
    </message>
    <message>
        <source>Tax comes in</source>
        <translation>Belasting opnemen</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>invoices changed since %1</source>
        <translation>facturen gewijzigd sinds %1</translation>
    </message>
    <message>
        <source>everything that the ledger has</source>
        <translation>alles wat de boekhouding heeft</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>bewaard in %1</translation>
    </message>
    <message>
        <source>Turning the connection on …</source>
        <translation>Koppeling wordt ingeschakeld …</translation>
    </message>
</context>
<context>
    <name>levy::ui::VerdictBar</name>
    <message>
        <source>Verify</source>
        <translation>Verifiëren</translation>
    </message>
    <message>
        <source>Not verified since Levy was started.</source>
        <translation>Sinds de start van Levy niet geverifieerd.</translation>
    </message>
    <message>
        <source>Each event holds the hash of the one before it; verifying walks the whole chain.</source>
        <translation>Elke gebeurtenis bevat de hash van de vorige; verifiëren loopt de hele keten na.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Opnieuw verifiëren</translation>
    </message>
    <message>
        <source>Broken at event %1.</source>
        <translation>Verbroken bij gebeurtenis %1.</translation>
    </message>
    <message>
        <source>Intact:</source>
        <translation>Intact:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2. Verified at %3 in %4 s.</source>
        <translation>
            <numerusform>%Ln gebeurtenis van %1 tot %2. Geverifieerd om %3 in %4 s.</numerusform>
            <numerusform>%Ln gebeurtenissen van %1 tot %2. Geverifieerd om %3 in %4 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::VismaPanel</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</source>
        <translation>De tenant van één bedrijf, niet van het klantcontract: Visma Admin, Company, Edit, Configuration. Het bedrijf moet uw toepassing hebben goedgekeurd.</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Bedrijf tonen</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>bewaard; leeg laten om te behouden</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>bewaard in %1</translation>
    </message>
    <message>
        <source>Asking Visma.net …</source>
        <translation>Visma.net wordt gevraagd …</translation>
    </message>
    <message>
        <source>Visma does not let Levy in</source>
        <translation>Visma laat Levy niet toe</translation>
    </message>
    <message>
        <source>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</source>
        <translation>Client-ID, client secret en tenant horen niet bij elkaar, of het bedrijf heeft de toepassing niet goedgekeurd. Er is niets bewaard; corrigeer ze en probeer het over een minuut opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?</source>
        <translation>
            <numerusform>%1, %2. %Ln factuur in 30 dagen. Is dit het bedrijf dat u bedoelt?</numerusform>
            <numerusform>%1, %2. %Ln facturen in 30 dagen. Is dit het bedrijf dat u bedoelt?</numerusform>
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
        <translation>Luisteradres</translation>
    </message>
    <message>
        <source>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</source>
        <translation>127.0.0.1 achter een proxy op deze computer; 0.0.0.0 voor alle adressen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 kiest een vrije poort.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</source>
        <translation>Waarop Exact Online de luisteraar bereikt; https. Leeg: geen abonnementen.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificaatbestand</translation>
    </message>
    <message>
        <source>PEM, only without a proxy that has one.</source>
        <translation>PEM, alleen zonder proxy met een eigen certificaat.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>PEM, of the certificate.</source>
        <translation>PEM, van het certificaat.</translation>
    </message>
    <message>
        <source>Secret of</source>
        <translation>Geheim van</translation>
    </message>
    <message>
        <source>Of its app registration, for all its companies.</source>
        <translation>Van de app-registratie, voor alle bedrijven ervan.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhookgeheim</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Goes into the vault and is never shown again.</source>
        <translation>Gaat naar de kluis en wordt nooit meer getoond.</translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation>Webhooks opslaan</translation>
    </message>
    <message>
        <source>Test webhooks</source>
        <translation>Webhooks testen</translation>
    </message>
    <message>
        <source>Sends a signed message to the public address.</source>
        <translation>Verzendt een ondertekend bericht naar het openbare adres.</translation>
    </message>
    <message>
        <source>Sending a signed message through the public address …</source>
        <translation>Ondertekend bericht wordt via het openbare adres verzonden …</translation>
    </message>
    <message>
        <source>Testing the webhook …</source>
        <translation>Webhook wordt getest …</translation>
    </message>
    <message>
        <source>A signed message came through.</source>
        <translation>Een ondertekend bericht is aangekomen.</translation>
    </message>
    <message>
        <source>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</source>
        <translation>Exact Online meldt meteen wat er is gewijzigd, waar het deze werkruimte kan bereiken. Zonder webhooks wordt niets gemist: de boekhoudingen worden bevraagd. Dit venster luistert zolang het op de achtergrond werkt; levy-cli serve doet dat waar geen venster open is.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Luisteraar</translation>
    </message>
    <message>
        <source>Of this window.</source>
        <translation>Die van dit venster.</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>luistert niet; het achtergrondwerk is gepauzeerd</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>luistert niet</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Opgeslagen; geldt zodra het achtergrondwerk verdergaat.</translation>
    </message>
    <message>
        <source>Saved; it holds from the next start of the program that works on this workspace.</source>
        <translation>Opgeslagen; geldt vanaf de volgende start van het programma dat aan deze werkruimte werkt.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Opgeslagen; geldt vanaf nu.</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDesk</name>
    <message>
        <source>Opening the set-up …</source>
        <translation>Inrichting wordt geopend …</translation>
    </message>
    <message>
        <source>Looking into the keychain …</source>
        <translation>Sleutelbos wordt geraadpleegd …</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDialog</name>
    <message>
        <source>Connect your systems</source>
        <translation>Koppel uw systemen</translation>
    </message>
    <message>
        <source>Opening the set-up …</source>
        <translation>Inrichting wordt geopend …</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verdergaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is recorded or posted until you go live.</source>
        <translation>Stap %1 van %2. Er wordt niets geregistreerd of geboekt totdat u live gaat.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Inschakelen</translation>
    </message>
</context>
</TS>
