<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Invoice found</source>
        <translation>Rechnung gefunden</translation>
    </message>
    <message>
        <source>Changed in the ledger</source>
        <translation>In der Buchhaltung geändert</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>In der Buchhaltung gelöscht</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Gave up for now</source>
        <translation>Vorerst aufgegeben</translation>
    </message>
    <message>
        <source>Calculated again</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>Address validated</source>
        <translation>Adresse validiert</translation>
    </message>
    <message>
        <source>Tax calculated</source>
        <translation>Steuer berechnet</translation>
    </message>
    <message>
        <source>Found committed</source>
        <translation>Schon festgeschrieben</translation>
    </message>
    <message>
        <source>Committed in Avalara</source>
        <translation>In Avalara festgeschrieben</translation>
    </message>
    <message>
        <source>Removed from Avalara</source>
        <translation>Aus Avalara entfernt</translation>
    </message>
    <message>
        <source>Tax previewed</source>
        <translation>Steuervorschau</translation>
    </message>
    <message>
        <source>Entry about to be written</source>
        <translation>Buchung wird geschrieben</translation>
    </message>
    <message>
        <source>Journal entry posted</source>
        <translation>Journalbuchung gebucht</translation>
    </message>
    <message>
        <source>Journal entry verified</source>
        <translation>Journalbuchung bestätigt</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Keine Buchung nötig</translation>
    </message>
    <message>
        <source>Entry not in the ledger</source>
        <translation>Buchung nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>Answer did not arrive</source>
        <translation>Antwort blieb aus</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation>Adresse korrigiert</translation>
    </message>
    <message>
        <source>Customer&apos;s address corrected</source>
        <translation>Adresse des Kunden korrigiert</translation>
    </message>
    <message>
        <source>Original named</source>
        <translation>Original benannt</translation>
    </message>
    <message>
        <source>Signs confirmed</source>
        <translation>Vorzeichen bestätigt</translation>
    </message>
    <message>
        <source>Reprocess asked</source>
        <translation>Wiederholung verlangt</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>Mapping rules changed</source>
        <translation>Zuordnungsregeln geändert</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>Rules for documents changed</source>
        <translation>Regeln für Belege geändert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Notice of the feed</source>
        <translation>Hinweis beim Abruf</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Old bodies removed</source>
        <translation>Alte Inhalte entfernt</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 was found in the ledger.</source>
        <translation>%1 wurde in der Buchhaltung gefunden.</translation>
    </message>
    <message>
        <source>%1 changed in the ledger.</source>
        <translation>%1 wurde in der Buchhaltung geändert.</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Wieder in der Buchhaltung</translation>
    </message>
    <message>
        <source>%1 had been deleted and is in the ledger again.</source>
        <translation>%1 war gelöscht und steht wieder in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Change withdrawn</source>
        <translation>Änderung zurückgezogen</translation>
    </message>
    <message>
        <source>%1 is in the ledger again as it was committed.</source>
        <translation>%1 steht wieder in der Fassung der Festschreibung in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Corrected in the ledger</source>
        <translation>In der Buchhaltung korrigiert</translation>
    </message>
    <message>
        <source>What %1 waited for was corrected in the ledger.</source>
        <translation>Worauf %1 wartete, wurde in der Buchhaltung korrigiert.</translation>
    </message>
    <message>
        <source>%1 was deleted in the ledger before anything was sent.</source>
        <translation>%1 wurde in der Buchhaltung gelöscht, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 waits for a person: %2.</source>
        <translation>%1 wartet auf Prüfung: %2.</translation>
    </message>
    <message>
        <source>%1 was tried several times and parked; it can be processed again at any time.</source>
        <translation>%1 wurde mehrfach versucht und geparkt; eine erneute Verarbeitung ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Recorded anew</source>
        <translation>Neu erfasst</translation>
    </message>
    <message>
        <source>%1 is recorded anew under another code.</source>
        <translation>%1 wird unter einem anderen Code neu erfasst.</translation>
    </message>
    <message>
        <source>Calculated for a look</source>
        <translation>Zur Ansicht berechnet</translation>
    </message>
    <message>
        <source>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</source>
        <translation>%1 wurde nur zur Ansicht berechnet; bei Avalara wurde nichts erfasst und in die Buchhaltung nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 differs from what was calculated and is calculated again.</source>
        <translation>%1 weicht vom Berechneten ab und wird neu berechnet.</translation>
    </message>
    <message>
        <source>%1: Avalara recognised the ship-to address.</source>
        <translation>%1: Avalara hat die Lieferadresse erkannt.</translation>
    </message>
    <message>
        <source>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</source>
        <translation>%1: Avalara hat die Steuer berechnet; sie liegt dort als „Gespeichert“ und ist noch ersetzbar.</translation>
    </message>
    <message>
        <source>%1: Avalara already holds this document as Committed with the same content; it is taken over.</source>
        <translation>%1: Bei Avalara liegt dieser Beleg bereits als „Festgeschrieben“ mit demselben Inhalt; er wird übernommen.</translation>
    </message>
    <message>
        <source>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</source>
        <translation>%1 wurde bei Avalara festgeschrieben. Das ist endgültig: Nur eine Anpassung, ein Storno oder eine Gegenbuchung kann es korrigieren.</translation>
    </message>
    <message>
        <source>%1: the Saved document was deleted at Avalara.</source>
        <translation>%1: Der gespeicherte Beleg wurde bei Avalara gelöscht.</translation>
    </message>
    <message>
        <source>%1: the tax was estimated; nothing was recorded.</source>
        <translation>%1: Die Steuer wurde geschätzt; nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Adjusted at Avalara</source>
        <translation>Bei Avalara angepasst</translation>
    </message>
    <message>
        <source>%1 was adjusted at Avalara.</source>
        <translation>%1 wurde bei Avalara angepasst.</translation>
    </message>
    <message>
        <source>Voided at Avalara</source>
        <translation>Bei Avalara storniert</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; nothing of it is left in the ledger.</source>
        <translation>%1 wurde bei Avalara storniert; in der Buchhaltung ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>Second transaction voided</source>
        <translation>Zweiter Vorgang storniert</translation>
    </message>
    <message>
        <source>A second transaction for the same sale was voided at Avalara.</source>
        <translation>Ein zweiter Vorgang für denselben Verkauf wurde bei Avalara storniert.</translation>
    </message>
    <message>
        <source>Reversal recorded</source>
        <translation>Gegenbeleg erfasst</translation>
    </message>
    <message>
        <source>The document that reverses %1 is recorded at Avalara.</source>
        <translation>Der Gegenbeleg zu %1 ist bei Avalara erfasst.</translation>
    </message>
    <message>
        <source>Reversed at Avalara</source>
        <translation>Bei Avalara gegengebucht</translation>
    </message>
    <message>
        <source>%1 is reversed at Avalara.</source>
        <translation>%1 ist bei Avalara gegengebucht.</translation>
    </message>
    <message>
        <source>%1: the entry in the ledger is about to be written.</source>
        <translation>%1: Die Buchung in der Buchhaltung wird gleich geschrieben.</translation>
    </message>
    <message>
        <source>Entry not sent</source>
        <translation>Buchung nicht gesendet</translation>
    </message>
    <message>
        <source>%1: the entry was not written after all. Nothing was sent.</source>
        <translation>%1: Die Buchung wurde doch nicht geschrieben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1: the ledger took the entry.</source>
        <translation>%1: Die Buchhaltung hat die Buchung angenommen.</translation>
    </message>
    <message>
        <source>%1: the entry was read back and agrees to the cent.</source>
        <translation>%1: Die Buchung wurde zurückgelesen und stimmt auf den Cent.</translation>
    </message>
    <message>
        <source>Entry not released</source>
        <translation>Buchung nicht freigegeben</translation>
    </message>
    <message>
        <source>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</source>
        <translation>%1: Die Buchung stimmt, ist aber in der Buchhaltung nicht freigegeben; bis dahin zählt sie nicht als gebucht.</translation>
    </message>
    <message>
        <source>%1: nothing has to be posted; the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>%1: Es ist nichts zu buchen; die Steuer in der Buchhaltung stimmt mit der von Avalara überein.</translation>
    </message>
    <message>
        <source>No entry wanted</source>
        <translation>Keine Buchung gewünscht</translation>
    </message>
    <message>
        <source>%1: nothing is written into the ledger, because the connection only calculates.</source>
        <translation>%1: In die Buchhaltung wird nichts geschrieben, weil die Verbindung nur berechnet.</translation>
    </message>
    <message>
        <source>%1: the ledger does not have the entry.</source>
        <translation>%1: Die Buchung ist nicht in der Buchhaltung.</translation>
    </message>
    <message>
        <source>%1: the ledger&apos;s answer to the writing did not arrive. Levy looks what is there before it writes anything again.</source>
        <translation>%1: Die Antwort der Buchhaltung auf das Schreiben blieb aus. Levy sieht nach, was dort steht, bevor es wieder etwas schreibt.</translation>
    </message>
    <message>
        <source>%1 was approved to go on.</source>
        <translation>%1 wurde freigegeben und läuft weiter.</translation>
    </message>
    <message>
        <source>%1 was excluded; Levy does not send it.</source>
        <translation>%1 wurde ausgelassen; Levy sendet dafür nichts.</translation>
    </message>
    <message>
        <source>Handled outside</source>
        <translation>Außerhalb erledigt</translation>
    </message>
    <message>
        <source>%1 was handled outside Levy; nothing is sent for it.</source>
        <translation>%1 wurde außerhalb von Levy erledigt; dafür wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The ship-to address of %1 was corrected.</source>
        <translation>Die Lieferadresse von %1 wurde korrigiert.</translation>
    </message>
    <message>
        <source>The ship-to address of a customer was corrected.</source>
        <translation>Die Lieferadresse eines Kunden wurde korrigiert.</translation>
    </message>
    <message>
        <source>For the credit note %1 its invoice was named.</source>
        <translation>Zur Gutschrift %1 wurde die Rechnung benannt.</translation>
    </message>
    <message>
        <source>The unusual signs of this company&apos;s documents were confirmed.</source>
        <translation>Die ungewöhnlichen Vorzeichen der Belege dieses Unternehmens wurden bestätigt.</translation>
    </message>
    <message>
        <source>Day of the entry chosen</source>
        <translation>Tag der Buchung gewählt</translation>
    </message>
    <message>
        <source>Another day was chosen for the entry of %1.</source>
        <translation>Für die Buchung von %1 wurde ein anderer Tag gewählt.</translation>
    </message>
    <message>
        <source>%1 is processed again.</source>
        <translation>%1 wird erneut verarbeitet.</translation>
    </message>
    <message>
        <source>The decision about %1 was taken back before it took effect.</source>
        <translation>Die Entscheidung zu %1 wurde zurückgenommen, bevor sie wirkte.</translation>
    </message>
    <message>
        <source>Remedy given up</source>
        <translation>Abhilfe aufgegeben</translation>
    </message>
    <message>
        <source>What was chosen for %1 is dropped; nothing of it was written.</source>
        <translation>Was für %1 gewählt war, entfällt; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Adjustment chosen</source>
        <translation>Anpassung gewählt</translation>
    </message>
    <message>
        <source>%1 is adjusted at Avalara and the difference posted.</source>
        <translation>%1 wird bei Avalara angepasst und die Differenz gebucht.</translation>
    </message>
    <message>
        <source>Repost chosen</source>
        <translation>Neubuchung gewählt</translation>
    </message>
    <message>
        <source>%1 is taken back and recorded anew.</source>
        <translation>%1 wird zurückgenommen und neu erfasst.</translation>
    </message>
    <message>
        <source>Void chosen</source>
        <translation>Storno gewählt</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and voided at Avalara.</source>
        <translation>%1 wird in der Buchhaltung zurückgenommen und bei Avalara storniert.</translation>
    </message>
    <message>
        <source>Reversal chosen</source>
        <translation>Gegenbuchung gewählt</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and reversed at Avalara.</source>
        <translation>%1 wird in der Buchhaltung zurückgenommen und bei Avalara gegengebucht.</translation>
    </message>
    <message>
        <source>Posting again asked</source>
        <translation>Erneute Buchung verlangt</translation>
    </message>
    <message>
        <source>%1: the ledger has the entry no more; it is looked for once more and then posted again.</source>
        <translation>%1: Die Buchung ist nicht mehr in der Buchhaltung; sie wird noch einmal gesucht und dann erneut gebucht.</translation>
    </message>
    <message>
        <source>Committing again asked</source>
        <translation>Erneute Festschreibung verlangt</translation>
    </message>
    <message>
        <source>%1: its commit was taken back at Avalara; it is committed again.</source>
        <translation>%1: Die Festschreibung wurde bei Avalara zurückgenommen; sie wird wiederholt.</translation>
    </message>
    <message>
        <source>Recording again asked</source>
        <translation>Erneute Erfassung verlangt</translation>
    </message>
    <message>
        <source>%1 is not at Avalara any more; it is recorded again.</source>
        <translation>%1 ist bei Avalara nicht mehr vorhanden und wird erneut erfasst.</translation>
    </message>
    <message>
        <source>Recording anew asked</source>
        <translation>Neue Erfassung verlangt</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is recorded anew under another code.</source>
        <translation>%1 wurde bei Avalara storniert und wird unter einem anderen Code neu erfasst.</translation>
    </message>
    <message>
        <source>Withdrawal chosen</source>
        <translation>Zurücknahme gewählt</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is taken back in the ledger as well.</source>
        <translation>%1 wurde bei Avalara storniert und wird auch in der Buchhaltung zurückgenommen.</translation>
    </message>
    <message>
        <source>Our figures restored</source>
        <translation>Eigene Zahlen wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 was changed at Avalara; another version brings it back to what the ledger says.</source>
        <translation>%1 wurde bei Avalara geändert; eine weitere Version bringt den Stand der Buchhaltung zurück.</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax taken over</source>
        <translation>Steuer von Avalara übernommen</translation>
    </message>
    <message>
        <source>The tax that %1 was given at Avalara is taken over; the difference is posted.</source>
        <translation>Die Steuer, die %1 bei Avalara erhielt, wird übernommen; der Unterschied wird gebucht.</translation>
    </message>
    <message>
        <source>Second entry taken back</source>
        <translation>Zweite Buchung zurückgenommen</translation>
    </message>
    <message>
        <source>%1: a second entry with Levy&apos;s marker is taken back.</source>
        <translation>%1: Eine zweite Buchung mit Levys Kennzeichen wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The mapping rules of %3 were changed.</source>
        <translation>Die Zuordnungsregeln von %3 wurden geändert.</translation>
    </message>
    <message>
        <source>The workspace was restored from a backup.</source>
        <translation>Der Arbeitsbereich wurde aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation>Die Konfiguration wurde geändert.</translation>
    </message>
    <message>
        <source>The rules for documents of %3 were changed.</source>
        <translation>Die Regeln für Belege von %3 wurden geändert.</translation>
    </message>
    <message>
        <source>Rule for signing changed</source>
        <translation>Regel zum Abzeichnen geändert</translation>
    </message>
    <message>
        <source>It was changed whether a signed period needs a second person&apos;s review.</source>
        <translation>Es wurde geändert, ob eine abgezeichnete Periode die Prüfung durch eine zweite Person braucht.</translation>
    </message>
    <message>
        <source>Changes held</source>
        <translation>Änderungen zurückgehalten</translation>
    </message>
    <message>
        <source>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</source>
        <translation>%3 brachte ungewöhnlich viele Löschungen oder geänderte Belege. Keiner davon wurde angerührt; eine Person nimmt sie an oder verwirft sie.</translation>
    </message>
    <message>
        <source>Held changes accepted</source>
        <translation>Zurückgehaltene Änderungen übernommen</translation>
    </message>
    <message>
        <source>The held changes of %3 were accepted.</source>
        <translation>Die zurückgehaltenen Änderungen von %3 wurden angenommen.</translation>
    </message>
    <message>
        <source>Held changes dismissed</source>
        <translation>Zurückgehaltene Änderungen verworfen</translation>
    </message>
    <message>
        <source>The held changes of %3 were dismissed; its documents stay as they are.</source>
        <translation>Die zurückgehaltenen Änderungen von %3 wurden verworfen; die Belege bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Fewer documents than before</source>
        <translation>Weniger Belege als zuvor</translation>
    </message>
    <message>
        <source>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</source>
        <translation>%3 wurde von Anfang an gelesen und brachte weniger Belege als bekannt. Mit den übrigen geschah nichts.</translation>
    </message>
    <message>
        <source>The reading of %3 gave a notice.</source>
        <translation>Beim Abruf von %3 gab es einen Hinweis.</translation>
    </message>
    <message>
        <source>The ledger of %3 could not be read.</source>
        <translation>Die Buchhaltung von %3 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The step did not go through and is tried again.</source>
        <translation>Der Schritt ging nicht durch und wird erneut versucht.</translation>
    </message>
    <message>
        <source>Old requests and answers were removed; their events stay.</source>
        <translation>Alte Anfragen und Antworten wurden entfernt; ihre Ereignisse bleiben.</translation>
    </message>
    <message>
        <source>Comparison begun</source>
        <translation>Vergleich begonnen</translation>
    </message>
    <message>
        <source>The books of %3 are being compared.</source>
        <translation>Die Bücher von %3 werden verglichen.</translation>
    </message>
    <message>
        <source>Books compared</source>
        <translation>Bücher verglichen</translation>
    </message>
    <message>
        <source>The books of %3 were compared.</source>
        <translation>Die Bücher von %3 wurden verglichen.</translation>
    </message>
    <message>
        <source>Comparison given up</source>
        <translation>Vergleich abgebrochen</translation>
    </message>
    <message>
        <source>The comparison of the books of %3 was given up.</source>
        <translation>Der Vergleich der Bücher von %3 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Differenz akzeptiert</translation>
    </message>
    <message>
        <source>A difference of %3 was accepted.</source>
        <translation>Ein Unterschied von %3 wurde hingenommen.</translation>
    </message>
    <message>
        <source>Mend chosen</source>
        <translation>Behebung gewählt</translation>
    </message>
    <message>
        <source>A difference of %3 is to be mended.</source>
        <translation>Ein Unterschied von %3 soll behoben werden.</translation>
    </message>
    <message>
        <source>Evidence written</source>
        <translation>Nachweise geschrieben</translation>
    </message>
    <message>
        <source>The evidence of a period of %3 was written.</source>
        <translation>Die Nachweise eines Zeitraums von %3 wurden geschrieben.</translation>
    </message>
    <message>
        <source>Period signed off</source>
        <translation>Periode abgezeichnet</translation>
    </message>
    <message>
        <source>A period of %3 was signed off.</source>
        <translation>Ein Zeitraum von %3 wurde unterzeichnet.</translation>
    </message>
    <message>
        <source>Sign-off reviewed</source>
        <translation>Abzeichnung geprüft</translation>
    </message>
    <message>
        <source>The sign-off of a period of %3 was reviewed.</source>
        <translation>Die Unterzeichnung eines Zeitraums von %3 wurde geprüft.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Siegel gebrochen</translation>
    </message>
    <message>
        <source>The seal over a period of %3 was broken.</source>
        <translation>Das Siegel über einem Zeitraum von %3 wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Avalara tested</source>
        <translation>Avalara getestet</translation>
    </message>
    <message>
        <source>The access to Avalara was tested.</source>
        <translation>Der Zugang zu Avalara wurde getestet.</translation>
    </message>
    <message>
        <source>Codes looked for</source>
        <translation>Codes abgefragt</translation>
    </message>
    <message>
        <source>Avalara was asked whether the codes are free.</source>
        <translation>Avalara wurde gefragt, ob die Codes frei sind.</translation>
    </message>
    <message>
        <source>Somebody signed in for %3.</source>
        <translation>Jemand hat sich für %3 angemeldet.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Somebody signed in at Exact Online, or tried to.</source>
        <translation>Jemand hat sich bei Exact Online angemeldet oder es versucht.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Unternehmen gefunden</translation>
    </message>
    <message>
        <source>The companies that the sign-in sees were read.</source>
        <translation>Die Unternehmen, die die Anmeldung sieht, wurden gelesen.</translation>
    </message>
    <message>
        <source>Rights tested</source>
        <translation>Rechte getestet</translation>
    </message>
    <message>
        <source>The rights in a company were tested.</source>
        <translation>Die Rechte in einem Unternehmen wurden getestet.</translation>
    </message>
    <message>
        <source>Company asked</source>
        <translation>Unternehmen abgefragt</translation>
    </message>
    <message>
        <source>Visma.net was asked for the company.</source>
        <translation>Visma.net wurde nach dem Unternehmen gefragt.</translation>
    </message>
    <message>
        <source>Chart of accounts read</source>
        <translation>Kontenplan gelesen</translation>
    </message>
    <message>
        <source>The chart of accounts was read.</source>
        <translation>Der Kontenplan wurde gelesen.</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Invoices were previewed; nothing was recorded.</source>
        <translation>Für Rechnungen wurde eine Vorschau erstellt; nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Webhook subscription</source>
        <translation>Webhook-Abonnement</translation>
    </message>
    <message>
        <source>The webhook subscription at Exact Online was looked after.</source>
        <translation>Das Webhook-Abonnement bei Exact Online wurde gepflegt.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Levy called a service: %1.</source>
        <translation>Levy hat einen Dienst aufgerufen: %1.</translation>
    </message>
    <message>
        <source>Document without a number</source>
        <translation>Beleg ohne Nummer</translation>
    </message>
    <message>
        <source>Workspace restored</source>
        <translation>Arbeitsbereich wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>AvalaraErrors</name>
    <message>
        <source>This attempt changed nothing at Avalara and nothing in the ledger.</source>
        <translation>Dieser Versuch hat bei Avalara und in der Buchhaltung nichts geändert.</translation>
    </message>
    <message>
        <source>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</source>
        <translation>Avalara kann den Beleg trotzdem erfasst haben; Levy sieht nach, bevor es ihn erneut sendet, so wird nichts doppelt erfasst.</translation>
    </message>
    <message>
        <source>Avalara has calculated no tax for this document, so none has been posted for it.</source>
        <translation>Avalara hat für diesen Beleg keine Steuer berechnet, daher wurde für ihn keine gebucht.</translation>
    </message>
    <message>
        <source>Correct it in the ledger and choose Try again; Levy reads the document afresh.</source>
        <translation>Korrigieren Sie es in der Buchhaltung und wählen Sie „Wiederholen“; Levy liest den Beleg neu.</translation>
    </message>
    <message>
        <source>This is a mistake in Levy, not in your document: please report it with the details shown here.</source>
        <translation>Das ist ein Fehler in Levy, nicht in Ihrem Beleg: Bitte melden Sie ihn mit den hier gezeigten Einzelheiten.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy tries again by itself.</source>
        <translation>Sie müssen nichts tun: Levy versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Avalara received more calls than it accepts at once.</source>
        <translation>Avalara hat mehr Aufrufe erhalten, als es auf einmal annimmt.</translation>
    </message>
    <message>
        <source>Avalara reported a fault on its own side.</source>
        <translation>Avalara hat eine Störung auf der eigenen Seite gemeldet.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, look at Avalara&apos;s status page.</source>
        <translation>Levy versucht es von selbst erneut; wenn es andauert, sehen Sie auf der Statusseite von Avalara nach.</translation>
    </message>
    <message>
        <source>No answer came from Avalara.</source>
        <translation>Von Avalara kam keine Antwort.</translation>
    </message>
    <message>
        <source>Check the internet connection; Levy tries again by itself.</source>
        <translation>Prüfen Sie die Internetverbindung; Levy versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Avalara received the document only in part.</source>
        <translation>Avalara hat den Beleg nur zum Teil erhalten.</translation>
    </message>
    <message>
        <source>Levy sends it again; if it fails once more, look for unusual characters in its texts.</source>
        <translation>Levy sendet ihn erneut; wenn es noch einmal fehlschlägt, suchen Sie in seinen Texten nach ungewöhnlichen Zeichen.</translation>
    </message>
    <message>
        <source>Levy was closed during the call.</source>
        <translation>Levy wurde während des Aufrufs geschlossen.</translation>
    </message>
    <message>
        <source>The answer did not come from Avalara, or Levy cannot read it.</source>
        <translation>Die Antwort kam nicht von Avalara, oder Levy kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Check whether a proxy or a sign-in page of your network answers in Avalara&apos;s place.</source>
        <translation>Prüfen Sie, ob ein Proxy oder eine Anmeldeseite Ihres Netzwerks an Stelle von Avalara antwortet.</translation>
    </message>
    <message>
        <source>The tax amounts in Avalara&apos;s answer do not add up.</source>
        <translation>Die Steuerbeträge in der Antwort von Avalara gehen nicht auf.</translation>
    </message>
    <message>
        <source>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</source>
        <translation>Levy bucht nichts aus einer Antwort, die nicht aufgeht; bei Avalara kann der Beleg liegen.</translation>
    </message>
    <message>
        <source>Compare the document in Avalara&apos;s own screen and ask Avalara&apos;s support.</source>
        <translation>Vergleichen Sie den Beleg in der Oberfläche von Avalara und fragen Sie den Support von Avalara.</translation>
    </message>
    <message>
        <source>Avalara answered with another document than the one that was asked for.</source>
        <translation>Avalara hat mit einem anderen Beleg geantwortet als dem angefragten.</translation>
    </message>
    <message>
        <source>Open the document in Avalara and compare it before you try again.</source>
        <translation>Öffnen Sie den Beleg in Avalara und vergleichen Sie ihn, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Avalara does not accept the account number and licence key.</source>
        <translation>Avalara nimmt die Kontonummer und den Lizenzschlüssel nicht an.</translation>
    </message>
    <message>
        <source>Ask your administrator to enter the current licence key under Connections.</source>
        <translation>Bitten Sie Ihren Administrator, unter „Verbindungen“ den aktuellen Lizenzschlüssel einzugeben.</translation>
    </message>
    <message>
        <source>Avalara could not read the sign-in that Levy sent.</source>
        <translation>Avalara konnte die Anmeldung, die Levy gesendet hat, nicht lesen.</translation>
    </message>
    <message>
        <source>Enter the account number and licence key again; if that does not help, report it.</source>
        <translation>Geben Sie Kontonummer und Lizenzschlüssel neu ein; wenn das nicht hilft, melden Sie es.</translation>
    </message>
    <message>
        <source>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator&apos;s role.</source>
        <translation>Der Lizenzschlüssel hat bei Avalara kein Recht dazu; Stornieren und Anpassen verlangen die Rolle eines Administrators.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator to give the key&apos;s user the role that is missing.</source>
        <translation>Bitten Sie Ihren Avalara-Administrator, dem Benutzer des Schlüssels die fehlende Rolle zu geben.</translation>
    </message>
    <message>
        <source>The Avalara account or its user is no longer active.</source>
        <translation>Das Avalara-Konto oder sein Benutzer ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator or Avalara to reactivate it.</source>
        <translation>Bitten Sie Ihren Avalara-Administrator oder Avalara, es wieder zu aktivieren.</translation>
    </message>
    <message>
        <source>The Avalara account does not include the service that this needs.</source>
        <translation>Das Avalara-Konto umfasst den Dienst nicht, der hierfür nötig ist.</translation>
    </message>
    <message>
        <source>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</source>
        <translation>Bitten Sie Avalara, den Dienst hinzuzufügen, zum Beispiel Adressprüfung oder Umsatzsteuer außerhalb der USA und Kanadas.</translation>
    </message>
    <message>
        <source>Avalara does not accept calls from this network.</source>
        <translation>Avalara nimmt aus diesem Netzwerk keine Aufrufe an.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this network to the addresses allowed at Avalara.</source>
        <translation>Bitten Sie Ihren Administrator, dieses Netzwerk bei Avalara zu den erlaubten Adressen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Avalara has no active company with the code that is set for this connection.</source>
        <translation>Avalara hat kein aktives Unternehmen mit dem Code, der für diese Verbindung eingestellt ist.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose the company under Connections.</source>
        <translation>Bitten Sie Ihren Administrator, unter „Verbindungen“ das Unternehmen zu wählen.</translation>
    </message>
    <message>
        <source>The reporting location is not set up at Avalara.</source>
        <translation>Der Meldestandort ist bei Avalara nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Set the location up at Avalara or take it out of the connection&apos;s settings.</source>
        <translation>Richten Sie den Standort bei Avalara ein oder nehmen Sie ihn aus den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Avalara refuses this sale because no registration is declared where it is taxed.</source>
        <translation>Avalara lehnt diesen Verkauf ab, weil dort, wo er besteuert wird, keine Registrierung angegeben ist.</translation>
    </message>
    <message>
        <source>Let your tax adviser decide where to register, and declare it at Avalara.</source>
        <translation>Lassen Sie Ihren Steuerberater entscheiden, wo Sie sich registrieren, und geben Sie es bei Avalara an.</translation>
    </message>
    <message>
        <source>Avalara does not calculate tax for this country with your account.</source>
        <translation>Avalara berechnet für dieses Land mit Ihrem Konto keine Steuer.</translation>
    </message>
    <message>
        <source>Check the country in the addresses; if it is right, ask Avalara to add it.</source>
        <translation>Prüfen Sie das Land in den Adressen; wenn es stimmt, bitten Sie Avalara, es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The connection to Avalara is not fully set up.</source>
        <translation>Die Verbindung zu Avalara ist nicht vollständig eingerichtet.</translation>
    </message>
    <message>
        <source>Complete the address, account number and licence key under Connections.</source>
        <translation>Ergänzen Sie unter „Verbindungen“ Adresse, Kontonummer und Lizenzschlüssel.</translation>
    </message>
    <message>
        <source>Avalara has no document with this code and type.</source>
        <translation>Avalara hat keinen Beleg mit diesem Code und dieser Art.</translation>
    </message>
    <message>
        <source>The document is not in Avalara&apos;s books, so Avalara will not report it.</source>
        <translation>Der Beleg steht nicht in den Büchern von Avalara, daher meldet Avalara ihn nicht.</translation>
    </message>
    <message>
        <source>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</source>
        <translation>Wenn er dort sein sollte, senden Sie ihn erneut; wenn er absichtlich gelöscht wurde, bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Avalara already has a final document with this code.</source>
        <translation>Avalara hat bereits einen endgültigen Beleg mit diesem Code.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</source>
        <translation>Der Beleg bei Avalara ist unverändert; Levy vergleicht ihn mit dem in der Buchhaltung.</translation>
    </message>
    <message>
        <source>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</source>
        <translation>Sind beide gleich, macht Levy weiter; wenn nicht, entscheiden Sie zwischen einer Anpassung und einem neuen Beleg.</translation>
    </message>
    <message>
        <source>The document&apos;s state at Avalara does not allow this step.</source>
        <translation>Der Zustand des Belegs bei Avalara erlaubt diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged.</source>
        <translation>Der Beleg bei Avalara ist unverändert.</translation>
    </message>
    <message>
        <source>Levy reads its state again; if it is not as you expect, open it in Avalara.</source>
        <translation>Levy liest seinen Zustand erneut; wenn er nicht Ihren Erwartungen entspricht, öffnen Sie ihn in Avalara.</translation>
    </message>
    <message>
        <source>The document is voided at Avalara already.</source>
        <translation>Der Beleg ist bei Avalara bereits storniert.</translation>
    </message>
    <message>
        <source>Avalara will not report it, which is what was wanted.</source>
        <translation>Avalara meldet ihn nicht, und das war gewollt.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Avalara has reported this document on a tax return; it can no longer change.</source>
        <translation>Avalara hat diesen Beleg in einer Steuererklärung gemeldet; er lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The reported tax stays as it is.</source>
        <translation>Die gemeldete Steuer bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct it with a credit note and, if needed, a new invoice.</source>
        <translation>Korrigieren Sie ihn mit einer Gutschrift und, wenn nötig, einer neuen Rechnung.</translation>
    </message>
    <message>
        <source>Avalara found a difference between its document and the date or amounts sent.</source>
        <translation>Avalara hat eine Abweichung zwischen seinem Beleg und dem gesendeten Datum oder den Beträgen gefunden.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged and not final.</source>
        <translation>Der Beleg bei Avalara ist unverändert und nicht endgültig.</translation>
    </message>
    <message>
        <source>Compare both documents and decide which one is right.</source>
        <translation>Vergleichen Sie beide Belege und entscheiden Sie, welcher stimmt.</translation>
    </message>
    <message>
        <source>Avalara cannot make this refund from the original invoice.</source>
        <translation>Avalara kann diese Erstattung aus der ursprünglichen Rechnung nicht bilden.</translation>
    </message>
    <message>
        <source>Compare the credit note with the original invoice, then try again or report it.</source>
        <translation>Vergleichen Sie die Gutschrift mit der ursprünglichen Rechnung, dann versuchen Sie es erneut oder melden Sie es.</translation>
    </message>
    <message>
        <source>An address in the document cannot be right, for example a postal code that is not in its state.</source>
        <translation>Eine Adresse im Beleg kann nicht stimmen, zum Beispiel eine Postleitzahl, die nicht in ihrem Bundesstaat liegt.</translation>
    </message>
    <message>
        <source>Avalara cannot find out which tax authorities an address belongs to.</source>
        <translation>Avalara kann nicht feststellen, zu welchen Steuerbehörden eine Adresse gehört.</translation>
    </message>
    <message>
        <source>Complete street, city, state and postal code in the ledger and choose Try again.</source>
        <translation>Ergänzen Sie Straße, Ort, Bundesstaat und Postleitzahl in der Buchhaltung und wählen Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>The address that the goods leave from or go to is missing.</source>
        <translation>Die Adresse, von der die Ware abgeht oder an die sie geht, fehlt.</translation>
    </message>
    <message>
        <source>Add the delivery address in the ledger, or the warehouse address in the connection&apos;s settings.</source>
        <translation>Ergänzen Sie die Lieferadresse in der Buchhaltung oder die Lageradresse in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Avalara does not accept the date of the document or its original.</source>
        <translation>Avalara nimmt das Datum des Belegs oder seines Originals nicht an.</translation>
    </message>
    <message>
        <source>A text in the document is longer than Avalara accepts.</source>
        <translation>Ein Text im Beleg ist länger, als Avalara annimmt.</translation>
    </message>
    <message>
        <source>Shorten the field named in the details in the ledger and choose Try again.</source>
        <translation>Kürzen Sie in der Buchhaltung das Feld, das in den Einzelheiten genannt ist, und wählen Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>Avalara refused the document; its own words are shown below.</source>
        <translation>Avalara hat den Beleg abgelehnt; der Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>Der Beleg hat keine Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to calculate tax on, and none has been posted.</source>
        <translation>Es gibt nichts, worauf Steuer zu berechnen wäre, und es wurde keine gebucht.</translation>
    </message>
    <message>
        <source>Add the lines in the ledger, or exclude the document in Levy.</source>
        <translation>Ergänzen Sie die Zeilen in der Buchhaltung, oder lassen Sie den Beleg in Levy aus.</translation>
    </message>
    <message>
        <source>A field that Avalara needs is empty.</source>
        <translation>Ein Feld, das Avalara braucht, ist leer.</translation>
    </message>
    <message>
        <source>Fill the field named in the details in the ledger and choose Try again.</source>
        <translation>Füllen Sie in der Buchhaltung das Feld aus, das in den Einzelheiten genannt ist, und wählen Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>A code or number in the document holds a character that Avalara cannot look up.</source>
        <translation>Ein Code oder eine Nummer im Beleg enthält ein Zeichen, mit dem Avalara nicht suchen kann.</translation>
    </message>
    <message>
        <source>Two lines of the document have the same number.</source>
        <translation>Zwei Zeilen des Belegs haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The document&apos;s currency is not a known currency.</source>
        <translation>Die Währung des Belegs ist keine bekannte Währung.</translation>
    </message>
    <message>
        <source>An amount has more decimals than its currency.</source>
        <translation>Ein Betrag hat mehr Nachkommastellen als seine Währung.</translation>
    </message>
    <message>
        <source>The lines do not add up to the total of the document.</source>
        <translation>Die Zeilen ergeben nicht die Summe des Belegs.</translation>
    </message>
    <message>
        <source>Levy sends no document that does not add up, so no tax has been posted for it.</source>
        <translation>Levy sendet keinen Beleg, der nicht aufgeht, daher wurde für ihn keine Steuer gebucht.</translation>
    </message>
    <message>
        <source>Look for a discount or charge that stands only in the total, and enter it as a line.</source>
        <translation>Suchen Sie nach einem Rabatt oder Zuschlag, der nur in der Summe steht, und erfassen Sie ihn als Zeile.</translation>
    </message>
    <message>
        <source>Some prices in the document include tax and others do not.</source>
        <translation>Einige Preise im Beleg enthalten Steuer und andere nicht.</translation>
    </message>
    <message>
        <source>Avalara checks addresses in the United States and Canada only.</source>
        <translation>Avalara prüft nur Adressen in den USA und Kanada.</translation>
    </message>
    <message>
        <source>The tax is calculated without this check.</source>
        <translation>Die Steuer wird ohne diese Prüfung berechnet.</translation>
    </message>
    <message>
        <source>Avalara could not understand what Levy sent.</source>
        <translation>Avalara konnte nicht verstehen, was Levy gesendet hat.</translation>
    </message>
    <message>
        <source>Avalara answered with a failure that was asked for as a test.</source>
        <translation>Avalara hat mit einem Fehler geantwortet, der als Test verlangt war.</translation>
    </message>
</context>
<context>
    <name>BooksCauses</name>
    <message>
        <source>Changes of a ledger are held</source>
        <translation>Änderungen einer Buchhaltung werden zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 says that %n document(s) are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</source>
        <translation>
            <numerusform>Laut %1 ist %n Beleg verschwunden oder ein anderer geworden, mehr, als ohne eine Person übernommen wird. Es wurde nichts damit getan; nehmen Sie die Änderungen an oder verwerfen Sie sie.</numerusform>
            <numerusform>Laut %1 sind %n Belege verschwunden oder andere geworden, mehr, als ohne eine Person übernommen wird. Es wurde nichts damit getan; nehmen Sie die Änderungen an oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period waits for its reviewer</source>
        <translation>Ein Zeitraum wartet auf seine Prüfung</translation>
    </message>
    <message>
        <source>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</source>
        <translation>%1 hat die Bücher von %2 vom %3 bis zum %4 unterzeichnet; solange sie niemand anderes prüft, sind sie nicht versiegelt.</translation>
    </message>
    <message>
        <source>The books part</source>
        <translation>Die Bücher stimmen nicht überein</translation>
    </message>
    <message numerus="yes">
        <source>The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</source>
        <translation>
            <numerusform>Der Vergleich von %1 vom %2 bis zum %3 fand %n Stelle, an der Buchhaltung, Avalara und Levy nicht übereinstimmen. Ursache und Abhilfe stehen unter Abstimmung.</numerusform>
            <numerusform>Der Vergleich von %1 vom %2 bis zum %3 fand %n Stellen, an denen Buchhaltung, Avalara und Levy nicht übereinstimmen. Ursache und Abhilfe stehen unter Abstimmung.</numerusform>
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
        <translation>Quelle</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
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
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last change, UTC</source>
        <translation>Letzte Änderung, UTC</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>In the service&apos;s own words: &quot;%1&quot;.</source>
        <translation>Im Wortlaut des Dienstes: „%1“.</translation>
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
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</source>
        <translation>%1 war nicht erreichbar; nichts wurde gesendet und die Bücher sind unverändert. Levy versucht es von selbst erneut; prüfen Sie das Netzwerk, wenn es andauert.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; daher ist nicht bekannt, ob die Anfrage ausgeführt wurde. Levy sieht nach, bevor es etwas erneut sendet, so wird nichts doppelt gebucht. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Nichts wurde geändert; Levy versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>Aufrufe des Tages verbraucht</translation>
    </message>
    <message>
        <source>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</source>
        <translation>%1 erlaubt je Tag nur eine bestimmte Zahl von Aufrufen, und Levy hält ein Zehntel davon für Anwender zurück. Nichts wurde gesendet und nichts geht verloren; Levy macht morgen von selbst weiter.</translation>
    </message>
    <message>
        <source>Too many refusals</source>
        <translation>Zu viele Ablehnungen</translation>
    </message>
    <message>
        <source>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</source>
        <translation>%1 hat mehrere Aufrufe derselben Art abgelehnt und würde die Verbindung bei den nächsten sperren; Levy wartet deshalb eine Stunde. Nichts geht verloren. Sehen Sie unter „Prüfung“ nach, was abgelehnt wurde, und beheben Sie es.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</source>
        <translation>%1 bittet um spätere Aufrufe, weil das Kontingent verbraucht ist. Nichts geht verloren; Levy macht von selbst weiter, sobald es wieder möglich ist.</translation>
    </message>
    <message>
        <source>Service in trouble</source>
        <translation>Dienst gestört</translation>
    </message>
    <message>
        <source>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</source>
        <translation>%1 meldet eine eigene Störung. Nichts geht verloren; Levy versucht es von selbst erneut und parkt den Beleg, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</source>
        <translation>%1 nimmt die Anmeldung nicht mehr an. Es wird nichts mehr gesendet, bis sich jemand neu anmeldet; wartende Belege bleiben erhalten.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</source>
        <translation>Der Anmeldung bei %1 fehlt ein Recht, das Levy braucht. Nichts wurde geändert; bitten Sie den Administrator, es zu erteilen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for. Nothing was changed.</source>
        <translation>%1 hat nicht, wonach gefragt wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</source>
        <translation>%1 hat die Anfrage abgelehnt; dadurch wurde nichts gebucht. Beheben Sie, was genannt wird, und verarbeiten Sie den Beleg erneut.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</source>
        <translation>Bei %1 steht etwas anderes, als Levy erwartet hat. Nichts wurde überschrieben; vergleichen Sie beides und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen. Nichts wurde daraus übernommen; Levy fragt erneut.</translation>
    </message>
    <message>
        <source>Workspace trouble</source>
        <translation>Arbeitsbereich gestört</translation>
    </message>
    <message>
        <source>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</source>
        <translation>Levy konnte seine Arbeit auf diesem Computer nicht speichern (%1). Es hat angehalten, bevor es etwas sendet, das es sich nicht merken könnte. Prüfen Sie freien Speicherplatz und Rechte des Ordners des Arbeitsbereichs und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with &apos;levy-cli config apply&apos; or sign in again.</source>
        <translation>Zugangsdaten, die Levy braucht, wurden nie eingegeben oder wurden entfernt. Nichts wurde gesendet. Geben Sie sie mit &apos;levy-cli config apply&apos; neu ein oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</source>
        <translation>Der Ort, an dem die Zugangsdaten liegen, ist gesperrt oder antwortet nicht. Nichts wurde gesendet und keine Zugangsdaten wurden geändert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</source>
        <translation>Ein anderes Programm arbeitet in diesem Arbeitsbereich. Nichts wurde geändert; schließen Sie es oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>This cannot be used as it is, and nothing was changed: %1.</source>
        <translation>Das kann so nicht verwendet werden, und nichts wurde geändert: %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</source>
        <translation>Die Arbeit wurde nach dem laufenden Schritt angehalten. Alles Erledigte ist gespeichert; der Rest folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Levy&apos;s own mistake</source>
        <translation>Fehler in Levy</translation>
    </message>
    <message>
        <source>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</source>
        <translation>In Levy selbst ist etwas schiefgegangen. Nichts wurde weitergegeben; bitte bewahren Sie die Einzelheiten auf und melden Sie es.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</source>
        <translation>Das Konto des Kunden wird belastet: Die Steuer wird ein eigener offener Posten. Der Rechnungsbeleg ändert sich nicht und dem Kunden wird sie damit nicht berechnet.</translation>
    </message>
    <message>
        <source>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</source>
        <translation>Ein Verrechnungskonto wird belastet; es muss wieder auf null kommen, wenn die Steuer berechnet oder anders gebucht wird.</translation>
    </message>
    <message>
        <source>An expense account is debited: the company bears the tax itself.</source>
        <translation>Ein Aufwandskonto wird belastet: Das Unternehmen trägt die Steuer selbst.</translation>
    </message>
    <message>
        <source>No debit side is chosen, so nothing can be posted.</source>
        <translation>Es ist keine Sollseite gewählt, daher kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>the country is missing</source>
        <translation>das Land fehlt</translation>
    </message>
    <message>
        <source>the country code is unknown</source>
        <translation>der Ländercode ist unbekannt</translation>
    </message>
    <message>
        <source>state or province and postal code are missing</source>
        <translation>Bundesstaat oder Provinz und Postleitzahl fehlen</translation>
    </message>
    <message>
        <source>the postal code is missing</source>
        <translation>die Postleitzahl fehlt</translation>
    </message>
    <message>
        <source>the postal code does not have the form of its country</source>
        <translation>die Postleitzahl hat nicht die Form ihres Landes</translation>
    </message>
    <message>
        <source>city and postal code are missing</source>
        <translation>Ort und Postleitzahl fehlen</translation>
    </message>
    <message>
        <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
        <translation>Die Lieferadresse konnte nicht validiert werden, daher wurde der Beleg nicht an Avalara gesendet.</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Was nicht stimmt: %1.</translation>
    </message>
    <message>
        <source>Avalara says: &quot;%1&quot;.</source>
        <translation>Avalara meldet: „%1“.</translation>
    </message>
    <message>
        <source>Avalara knows several such addresses.</source>
        <translation>Avalara kennt mehrere solche Adressen.</translation>
    </message>
    <message>
        <source>Correct it here or in the ledger and process the document again.</source>
        <translation>Korrigieren Sie sie hier oder in der Buchhaltung und verarbeiten Sie den Beleg erneut.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost unit, and the mapping names none.</source>
        <translation>Das Sachkonto %1 verlangt einen Kostenträger, und die Zuordnung nennt keinen.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost center, and the mapping names none.</source>
        <translation>Das Sachkonto %1 verlangt eine Kostenstelle, und die Zuordnung nennt keine.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost unit, but the mapping names one.</source>
        <translation>Das Sachkonto %1 nimmt keinen Kostenträger an, aber die Zuordnung nennt einen.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost center, but the mapping names one.</source>
        <translation>Das Sachkonto %1 nimmt keine Kostenstelle an, aber die Zuordnung nennt eine.</translation>
    </message>
    <message>
        <source>GL account %1 has a default VAT code, which would add VAT lines by itself.</source>
        <translation>Das Sachkonto %1 hat einen voreingestellten USt-Code, der von selbst USt-Zeilen hinzufügen würde.</translation>
    </message>
    <message>
        <source>The tax of the charge &quot;%1&quot; cannot be written on the document, because the ledger takes tax on its lines only.</source>
        <translation>Die Steuer auf die Nebenkosten „%1“ kann nicht in den Beleg geschrieben werden, weil die Buchhaltung Steuer nur in seinen Zeilen annimmt.</translation>
    </message>
    <message>
        <source>The entry would have %1 lines, more than the ledger takes.</source>
        <translation>Die Buchung hätte %1 Zeilen, mehr als die Buchhaltung annimmt.</translation>
    </message>
    <message>
        <source>Journal %1 is not a general journal.</source>
        <translation>Das Journal %1 ist kein allgemeines Journal.</translation>
    </message>
    <message>
        <source>GL account %1</source>
        <translation>Das Sachkonto %1</translation>
    </message>
    <message>
        <source>Cost center %1</source>
        <translation>Die Kostenstelle %1</translation>
    </message>
    <message>
        <source>Cost unit %1</source>
        <translation>Der Kostenträger %1</translation>
    </message>
    <message>
        <source>Tax code %1</source>
        <translation>Der Steuercode %1</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Das Journal %1</translation>
    </message>
    <message>
        <source>%1 is blocked in the ledger.</source>
        <translation>%1 ist in der Buchhaltung gesperrt.</translation>
    </message>
    <message>
        <source>%1 had ended before the entry&apos;s date.</source>
        <translation>%1 war vor dem Buchungsdatum beendet.</translation>
    </message>
    <message>
        <source>%1 is not in the ledger.</source>
        <translation>%1 fehlt in der Buchhaltung.</translation>
    </message>
    <message>
        <source>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</source>
        <translation>Die Steuer ist berechnet und liegt bei Avalara als „Gespeichert“; nichts wurde gebucht. Wählen Sie in den Zuordnungen ein anderes Ziel oder beheben Sie es in der Buchhaltung, und verarbeiten Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</source>
        <translation>Die Steuerzeile auf dem Konto %1 braucht einen Steuercode der Buchhaltung, unter dem sie nicht selbst besteuert wird.</translation>
    </message>
    <message>
        <source>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</source>
        <translation>Die Steuergebiete der Zeile %1 sind verschiedenen Steuercodes der Buchhaltung zugeordnet, und eine Zeile hat nur für einen Platz.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</source>
        <translation>Für die Zeile %1 (%2) ist ihren Steuergebieten kein Steuercode der Buchhaltung zugeordnet.</translation>
    </message>
    <message>
        <source>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</source>
        <translation>Die Steuer liegt bei Avalara als „Gespeichert“; nichts wurde geschrieben. Ergänzen Sie die Zuordnung; alle Belege, die darauf warten, laufen gemeinsam weiter.</translation>
    </message>
    <message>
        <source>The document carries %1 %3 tax of the ledger&apos;s own, Avalara calculated %2 %3.</source>
        <translation>Der Beleg enthält %1 %3 Steuer der Buchhaltung selbst, Avalara hat %2 %3 berechnet.</translation>
    </message>
    <message>
        <source>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</source>
        <translation>Eine Steuerzeile daneben würde den Kunden doppelt belasten, daher wurde nichts geschrieben. Geben Sie den Zeilen einen Steuercode, der in der Buchhaltung keine Steuer ergibt.</translation>
    </message>
    <message>
        <source>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</source>
        <translation>Seine Steuercodes sind die zugeordneten, sie erneut zu schreiben ändert also nichts. Korrigieren Sie die Steuercodes oder Sätze in der Buchhaltung oder die Zuordnung.</translation>
    </message>
    <message>
        <source>no Avalara company is mapped to this connection</source>
        <translation>dieser Verbindung ist kein Avalara-Unternehmen zugeordnet</translation>
    </message>
    <message>
        <source>no journal is chosen for the entries</source>
        <translation>für die Buchungen ist kein Journal gewählt</translation>
    </message>
    <message>
        <source>nobody has chosen what the tax is debited to</source>
        <translation>es ist nicht gewählt, was mit der Steuer belastet wird</translation>
    </message>
    <message>
        <source>the customer has no code in the ledger</source>
        <translation>der Kunde hat in der Buchhaltung keinen Code</translation>
    </message>
    <message>
        <source>the document has no exchange rate</source>
        <translation>der Beleg hat keinen Wechselkurs</translation>
    </message>
    <message>
        <source>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</source>
        <translation>seine Steuer wurde früher mit einer Journalbuchung gebucht, und die Verbindung schreibt die Steuer jetzt in den Beleg selbst, was sie doppelt berechnen würde</translation>
    </message>
    <message>
        <source>the connection has no prefix for document codes</source>
        <translation>die Verbindung hat kein Präfix für Belegcodes</translation>
    </message>
    <message>
        <source>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</source>
        <translation>Die Einrichtung ist nicht vollständig: %1. Nichts wurde gesendet. Ergänzen Sie sie und verarbeiten Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>%1 refused the document, so nothing was booked by it.</source>
        <translation>%1 hat den Beleg abgelehnt, dadurch wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>In its own words: &quot;%1&quot;.</source>
        <translation>Im Wortlaut: „%1“.</translation>
    </message>
    <message>
        <source>Mend what it names and process the document again.</source>
        <translation>Beheben Sie, was genannt wird, und verarbeiten Sie den Beleg erneut.</translation>
    </message>
    <message>
        <source>Address could not be validated</source>
        <translation>Adresse nicht validierbar</translation>
    </message>
    <message>
        <source>Address would be written otherwise</source>
        <translation>Andere Schreibweise der Adresse</translation>
    </message>
    <message>
        <source>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</source>
        <translation>Avalara erkennt die Adresse, schreibt sie aber so: %1. Der Beleg wurde noch nicht gesendet. Nehmen Sie den Vorschlag an oder behalten Sie mit Begründung Ihre eigene.</translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation>Beträge gehen nicht auf</translation>
    </message>
    <message>
        <source>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</source>
        <translation>Die Zeilen ergeben %1, der Beleg nennt %2 %3. Nichts wurde gesendet, weil die Steuer auf den falschen Betrag berechnet würde. Korrigieren Sie den Beleg in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ungewöhnliche Vorzeichen</translation>
    </message>
    <message>
        <source>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</source>
        <translation>Diese Rechnung hat einen negativen Gesamtbetrag, wie ihn nur eine Gutschrift haben sollte. Nichts wurde gesendet. Bestätigen Sie einmal, dass dieses Unternehmen Gutschriften auch als Rechnungen schreibt, und alle seine Belege mit ungewöhnlichen Vorzeichen laufen weiter; oder schließen Sie sie aus und schreiben Sie eine Gutschrift.</translation>
    </message>
    <message>
        <source>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</source>
        <translation>Diese Gutschrift führt ihre Beträge mit einem anderen Vorzeichen, als von diesem Unternehmen erwartet. Nichts wurde gesendet. Bestätigen Sie einmal, dass dieses Unternehmen Gutschriften so schreibt, und alle laufen weiter.</translation>
    </message>
    <message>
        <source>Which invoice is credited?</source>
        <translation>Welche Rechnung wird gutgeschrieben?</translation>
    </message>
    <message>
        <source>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</source>
        <translation>Die Buchhaltung nennt nicht, welche Rechnung diese Gutschrift korrigiert; deren Datum bestimmt die Steuersätze. Nichts wurde gesendet. Nennen Sie die Rechnung oder geben Sie an, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Set-up is not complete</source>
        <translation>Einrichtung unvollständig</translation>
    </message>
    <message>
        <source>Mapping missing</source>
        <translation>Zuordnung fehlt</translation>
    </message>
    <message>
        <source>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</source>
        <translation>Für die Steuer von %1 (%2) gibt es kein Konto. Die Steuer ist berechnet und liegt bei Avalara als „Gespeichert“; nichts wurde gebucht. Legen Sie eine Zuordnungsregel an; alle Belege, die darauf warten, laufen gemeinsam weiter.</translation>
    </message>
    <message>
        <source>Mapping target cannot be used</source>
        <translation>Ziel der Zuordnung nicht verwendbar</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Periode ist geschlossen</translation>
    </message>
    <message>
        <source>Invoice carries other tax</source>
        <translation>Rechnung enthält andere Steuer</translation>
    </message>
    <message>
        <source>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</source>
        <translation>Die Rechnung enthält %1 %4 Steuer, Avalara hat %2 %4 berechnet: eine Differenz von %3 %4. Nichts wurde gebucht. Geben Sie frei, um die Differenz zu buchen, oder korrigieren Sie die Rechnung.</translation>
    </message>
    <message>
        <source>Final before its tax was on it</source>
        <translation>Endgültig, bevor die Steuer darin stand</translation>
    </message>
    <message>
        <source>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Der Beleg wurde in der Buchhaltung freigegeben, bevor Levy seine Steuer (%1 %2) hineinschreiben konnte, und sie lässt keine Änderung mehr zu. Nichts wurde geschrieben; bei Avalara liegt die Berechnung als „Gespeichert“. Korrigieren Sie den Beleg in der Buchhaltung oder schreiben Sie ihn gut, oder lassen Sie ihn mit dieser Begründung aus.</translation>
    </message>
    <message>
        <source>Result looks wrong</source>
        <translation>Ergebnis sieht falsch aus</translation>
    </message>
    <message>
        <source>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</source>
        <translation>Avalara nennt einen Satz von %1 auf %2 für %3 und dennoch keine Steuer.</translation>
    </message>
    <message>
        <source>Avalara gives tax for %3 without a rate (%1 on %2).</source>
        <translation>Avalara nennt Steuer für %3 ohne Satz (%1 auf %2).</translation>
    </message>
    <message>
        <source>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</source>
        <translation>Nichts wurde gebucht. Prüfen Sie die Einrichtung bei Avalara; geben Sie frei, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Not ordinary sales tax</source>
        <translation>Keine gewöhnliche Umsatzsteuer</translation>
    </message>
    <message>
        <source>Avalara&apos;s answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</source>
        <translation>Die Antwort von Avalara enthält %1 von %2, die nicht ohne Prüfung durch einen Menschen als Umsatzsteuer berechnet oder gebucht werden dürfen. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Amount does not fit the currency</source>
        <translation>Betrag passt nicht zur Währung</translation>
    </message>
    <message>
        <source>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</source>
        <translation>Ein Betrag hat mehr Nachkommastellen, als seine Währung kennt, oder die Währung ist unbekannt (%1). Nichts wurde gebucht, weil Runden die Bücher verändern würde. Korrigieren Sie es in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Avalara holds something else</source>
        <translation>Bei Avalara steht etwas anderes</translation>
    </message>
    <message>
        <source>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</source>
        <translation>Unter diesem Belegcode steht bei Avalara bereits ein anderer Inhalt: %1. Nichts wurde überschrieben. Vergleichen Sie beides; lassen Sie den Beleg aus oder verarbeiten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Refused by Avalara</source>
        <translation>Von Avalara abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the ledger</source>
        <translation>Von der Buchhaltung abgelehnt</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Die Buchhaltung</translation>
    </message>
    <message>
        <source>Ledger entry differs</source>
        <translation>Buchung weicht ab</translation>
    </message>
    <message>
        <source>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</source>
        <translation>Die Journalbuchung in der Buchhaltung ist nicht die, die Levy geschrieben hat: %1. Es geschieht nichts weiter und bei Avalara wird nichts festgeschrieben. Vergleichen Sie beides, korrigieren Sie die Buchhaltung und verarbeiten Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation>Nach Festschreibung geändert</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Nach Buchung geändert</translation>
    </message>
    <message>
        <source>The document was changed after its tax was posted. Approve to post the difference.</source>
        <translation>Der Beleg wurde geändert, nachdem seine Steuer gebucht war. Geben Sie frei, um die Differenz zu buchen.</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>In der Buchhaltung gelöscht</translation>
    </message>
    <message>
        <source>Recorded by another program</source>
        <translation>Von anderem Programm erfasst</translation>
    </message>
    <message>
        <source>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</source>
        <translation>Bei Avalara liegt bereits, was wie dieser Beleg aussieht: Code %1 vom %2, %3 %6 mit %4 %6 Steuer, %5. Nichts wurde ein zweites Mal erfasst. Wenn es derselbe ist, geben Sie an, dass er außerhalb von Levy erledigt wurde; geben Sie ihn frei, wenn es ein anderer Verkauf ist.</translation>
    </message>
    <message>
        <source>Period is signed off</source>
        <translation>Periode ist abgezeichnet</translation>
    </message>
    <message>
        <source>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</source>
        <translation>Der Beleg trägt das Datum %1, und die Bücher dieser Periode sind abgezeichnet. Nichts ist damit geschehen. Geben Sie ihn mit Begründung frei, dann läuft er weiter und wird in der Periode als spätere Änderung gekennzeichnet; oder lassen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax on the document</source>
        <translation>Steuer im Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>Versandort</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Line %1, amount</source>
        <translation>Zeile %1, Betrag</translation>
    </message>
    <message>
        <source>Line %1, item</source>
        <translation>Zeile %1, Artikel</translation>
    </message>
    <message>
        <source>Line %1, tax</source>
        <translation>Zeile %1, Steuer</translation>
    </message>
    <message>
        <source>Line %1, added</source>
        <translation>Zeile %1, hinzugefügt</translation>
    </message>
    <message>
        <source>Line %1, removed</source>
        <translation>Zeile %1, entfernt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Wieder in der Buchhaltung</translation>
    </message>
    <message>
        <source>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</source>
        <translation>Der Beleg wurde in den Büchern und bei Avalara zurückgenommen, und jetzt steht er wieder in der Buchhaltung. Für ihn gilt derzeit nichts. Buchen Sie ihn neu, um ihn unter einem anderen Code zu erfassen, oder lassen Sie ihn mit Begründung aus.</translation>
    </message>
    <message>
        <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</source>
        <translation>Der Beleg wurde in der Buchhaltung geändert, nachdem er bei Avalara festgeschrieben war. Avalara und die Buchung enthalten noch die alten Zahlen.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Was abweicht: %1.</translation>
    </message>
    <message>
        <source>Avalara has locked it, so reverse it and repost it.</source>
        <translation>Avalara hat ihn gesperrt; buchen Sie ihn deshalb gegen und neu.</translation>
    </message>
    <message>
        <source>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</source>
        <translation>Passen Sie ihn an (Avalara erhält eine neue Version, die Differenz wird gebucht), oder buchen Sie ihn gegen und neu.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</source>
        <translation>Der Beleg wurde in der Buchhaltung gelöscht, nachdem er bei Avalara festgeschrieben war, das seine Steuer melden wird.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</source>
        <translation>Der Beleg wurde in der Buchhaltung gelöscht, nachdem Levy ihn bei Avalara als „Gespeichert“ erfasst hatte.</translation>
    </message>
    <message>
        <source>Its journal entry is still in the books.</source>
        <translation>Seine Journalbuchung steht noch in den Büchern.</translation>
    </message>
    <message>
        <source>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</source>
        <translation>Avalara hat ihn gesperrt: Buchen Sie ihn gegen; das nimmt die Buchung zurück und erfasst einen Gegenbeleg an einem Tag, den Sie wählen.</translation>
    </message>
    <message>
        <source>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</source>
        <translation>Stornieren Sie ihn: Levy nimmt zuerst die Buchung zurück und storniert dann den Beleg bei Avalara. Oder lassen Sie ihn mit Begründung aus, und alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</source>
        <translation>Avalara hat den Beleg %1 in einer Steuererklärung gemeldet und gesperrt; er lässt sich nicht mehr anpassen oder stornieren.</translation>
    </message>
    <message>
        <source>Its journal entry is taken back already.</source>
        <translation>Seine Journalbuchung ist bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</source>
        <translation>Buchen Sie ihn gegen und neu: ein Gegenbeleg in einer offenen Periode bei Avalara, und der Beleg in seinem jetzigen Stand unter einem anderen Code.</translation>
    </message>
    <message>
        <source>Reverse it: a reversing document of an open period at Avalara takes it back.</source>
        <translation>Buchen Sie ihn gegen: Ein Gegenbeleg in einer offenen Periode bei Avalara nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Locked at Avalara</source>
        <translation>Bei Avalara gesperrt</translation>
    </message>
    <message>
        <source>everything is approved by a person</source>
        <translation>alles wird von einem Menschen freigegeben</translation>
    </message>
    <message>
        <source>its amount of %1 %2 is over the limit</source>
        <translation>sein Betrag von %1 %2 liegt über der Grenze</translation>
    </message>
    <message>
        <source>it is the first document of %1</source>
        <translation>er ist der erste Beleg von %1</translation>
    </message>
    <message>
        <source>it is the first document to %1</source>
        <translation>er ist der erste Beleg nach %1</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax of %1 %3 differs from the %2 %3 that the invoice carries</source>
        <translation>die Steuer von Avalara, %1 %3, weicht von den %2 %3 der Rechnung ab</translation>
    </message>
    <message>
        <source>its customer is on the list</source>
        <translation>sein Kunde steht auf der Liste</translation>
    </message>
    <message>
        <source>A rule of this connection holds the document: %1.</source>
        <translation>Eine Regel dieser Verbindung hält den Beleg an: %1.</translation>
    </message>
    <message>
        <source>Tax: %1 %2.</source>
        <translation>Steuer: %1 %2.</translation>
    </message>
    <message>
        <source>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</source>
        <translation>Nichts wurde gebucht. Geben Sie ihn frei; sollten sich der Beleg, seine Steuer oder die Zuordnungen ändern, bevor er fertig ist, fragt Levy erneut.</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Credited more than invoiced</source>
        <translation>Mehr gutgeschrieben als berechnet</translation>
    </message>
    <message>
        <source>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</source>
        <translation>Mit dieser Gutschrift sind %1 %4 von der Rechnung %2 gutgeschrieben, die nur auf %3 %4 lautet. Nichts wurde gesendet. Korrigieren Sie es in der Buchhaltung, oder geben Sie frei, wenn es stimmt.</translation>
    </message>
    <message>
        <source>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</source>
        <translation>Der Gegenbeleg hat bei Avalara %1 Steuer, und was er zurücknimmt, hat %2. Er ist als „Gespeichert“ erfasst und wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not have the form of its country</source>
        <translation>die USt-IdNr. des Kunden hat nicht die Form ihres Landes</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not begin with a country code</source>
        <translation>die USt-IdNr. des Kunden beginnt nicht mit einem Ländercode</translation>
    </message>
    <message>
        <source>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</source>
        <translation>Die Steuer dieses Verkaufs in ein anderes Land hängt davon ab, wer kauft. Der Beleg wurde nicht mit der USt-IdNr. %1 an Avalara gesendet.</translation>
    </message>
    <message>
        <source>its journal entry must be taken back, and the connection does not write into the ledger any more</source>
        <translation>seine Journalbuchung muss zurückgenommen werden, und die Verbindung schreibt nicht mehr in die Buchhaltung</translation>
    </message>
    <message>
        <source>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</source>
        <translation>Die Periode vom %1 ist geschlossen, und die Steuer gehört auf den Beleg dieses Tages. Bei Avalara ist sie als Gespeichert erfasst; geschrieben wurde nichts. Öffnen Sie die Periode in der Buchhaltung wieder und verarbeiten Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</source>
        <translation>Die Periode vom %1 ist für das Journal %2 geschlossen, die Buchung wurde deshalb nicht geschrieben. Was bei Avalara steht, bleibt unverändert. Wählen Sie einen anderen Tag für die Buchung, oder öffnen Sie die Periode in der Buchhaltung wieder und verarbeiten Sie den Beleg erneut.</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>Der Arbeitsbereich ist nicht lesbar</translation>
    </message>
    <message>
        <source>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</source>
        <translation>Levy kann dies nicht aus seinem Arbeitsbereich auf diesem Computer lesen (%1). In den Büchern und bei Avalara wurde nichts geändert. Prüfen Sie, ob der Ordner des Arbeitsbereichs vorhanden und lesbar ist, und versuchen Sie es erneut; hilft das nicht, spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>its credit of %1 %2 is over the limit for credit notes</source>
        <translation>seine Gutschrift von %1 %2 liegt über der Grenze für Gutschriften</translation>
    </message>
    <message>
        <source>Avalara gives no tax where other documents had some</source>
        <translation>Avalara ergibt keine Steuer, wo andere Belege welche hatten</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>Zertifikat nicht verwendbar</translation>
    </message>
    <message>
        <source>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</source>
        <translation>Levy kann mit diesem Zertifikat und Schlüssel nicht auf Webhooks lauschen: %1. Nichts wurde geändert, und die Buchhaltung wird abgefragt. Geben Sie die PEM-Datei an, die das Zertifikat und die Zertifikate seiner Aussteller enthält, und den zugehörigen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ExplainTie</name>
    <message>
        <source>the tax is %1 instead of %2</source>
        <translation>die Steuer ist %1 statt %2</translation>
    </message>
    <message>
        <source>the net amount is %1 instead of %2</source>
        <translation>der Nettobetrag ist %1 statt %2</translation>
    </message>
    <message>
        <source>the currency is %1 instead of %2</source>
        <translation>die Währung ist %1 statt %2</translation>
    </message>
    <message>
        <source>the date is %1 instead of %2</source>
        <translation>das Datum ist %1 statt %2</translation>
    </message>
    <message>
        <source>the customer is %1 instead of %2</source>
        <translation>der Kunde ist %1 statt %2</translation>
    </message>
    <message>
        <source>it holds %1 instead of %2</source>
        <translation>darin steht %1 statt %2</translation>
    </message>
    <message>
        <source>lines or addresses are not the same</source>
        <translation>Zeilen oder Adressen sind nicht dieselben</translation>
    </message>
    <message>
        <source>Another program recorded it at Avalara as %1.</source>
        <translation>Ein anderes Programm hat ihn bei Avalara als %1 erfasst.</translation>
    </message>
    <message>
        <source>The ledger lists it, but Levy has not fetched it yet.</source>
        <translation>Die Buchhaltung führt ihn auf, aber Levy hat ihn noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>It is held up (%1), so nothing was recorded at Avalara.</source>
        <translation>Er ist angehalten (%1), daher wurde bei Avalara nichts erfasst.</translation>
    </message>
    <message>
        <source>Levy is not through with it yet.</source>
        <translation>Levy ist damit noch nicht fertig.</translation>
    </message>
    <message>
        <source>Levy recorded it as %1, and Avalara has it no more.</source>
        <translation>Levy hat ihn als %1 erfasst, und bei Avalara ist er nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Avalara holds %1, and no sales document of the ledger belongs to it.</source>
        <translation>Bei Avalara liegt %1, und kein Verkaufsbeleg der Buchhaltung gehört dazu.</translation>
    </message>
    <message>
        <source>Entry %1 bears Levy&apos;s marker &quot;%2&quot;, and no sales document belongs to it.</source>
        <translation>Die Buchung %1 trägt Levys Kennung „%2“, und kein Verkaufsbeleg gehört dazu.</translation>
    </message>
    <message>
        <source>Entry %1 stands on a tax account and was not written by Levy.</source>
        <translation>Die Buchung %1 steht auf einem Steuerkonto und wurde nicht von Levy geschrieben.</translation>
    </message>
    <message>
        <source>A person set the document aside, and yet it is recorded or posted.</source>
        <translation>Jemand hat den Beleg ausgelassen, und doch ist er erfasst oder gebucht.</translation>
    </message>
    <message>
        <source>No entry brought its tax into the ledger.</source>
        <translation>Keine Buchung hat seine Steuer in die Buchhaltung gebracht.</translation>
    </message>
    <message>
        <source>Levy posted its entry, and the ledger has it no more.</source>
        <translation>Levy hat ihn gebucht, und die Buchung ist nicht mehr in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Entry %1 is in the ledger but not released.</source>
        <translation>Die Buchung %1 steht in der Buchhaltung, ist aber nicht freigegeben.</translation>
    </message>
    <message>
        <source>It is final in the ledger, but only saved at Avalara.</source>
        <translation>Er ist in der Buchhaltung endgültig, bei Avalara aber nur gespeichert.</translation>
    </message>
    <message>
        <source>Levy committed it, and somebody took the commit back at Avalara.</source>
        <translation>Levy hat ihn festgeschrieben, und jemand hat die Festschreibung bei Avalara zurückgenommen.</translation>
    </message>
    <message>
        <source>The document is not final in the ledger yet.</source>
        <translation>Der Beleg ist in der Buchhaltung noch nicht endgültig.</translation>
    </message>
    <message>
        <source>The document was changed after its tax was calculated: at Avalara %1.</source>
        <translation>Der Beleg wurde geändert, nachdem seine Steuer berechnet war. Bei Avalara: %1.</translation>
    </message>
    <message>
        <source>The ledger does not hold what Levy wrote: %1.</source>
        <translation>In der Buchhaltung steht nicht, was Levy geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>The document does not carry the tax that Levy wrote on it: %1.</source>
        <translation>Der Beleg enthält nicht die Steuer, die Levy hineingeschrieben hat: %1.</translation>
    </message>
    <message>
        <source>Avalara does not hold what Levy recorded: %1.</source>
        <translation>Bei Avalara steht nicht, was Levy erfasst hat: %1.</translation>
    </message>
    <message>
        <source>Somebody committed it at Avalara before Levy did.</source>
        <translation>Jemand hat ihn bei Avalara vor Levy festgeschrieben.</translation>
    </message>
    <message>
        <source>It was voided at Avalara, but the document still stands.</source>
        <translation>Er wurde bei Avalara storniert, aber der Beleg besteht noch.</translation>
    </message>
    <message>
        <source>It was deleted in the ledger, but its tax still stands.</source>
        <translation>Er wurde in der Buchhaltung gelöscht, aber seine Steuer besteht noch.</translation>
    </message>
    <message>
        <source>The ledger holds %1 entries with its marker.</source>
        <translation>In der Buchhaltung stehen %1 Buchungen mit seiner Kennung.</translation>
    </message>
    <message>
        <source>Entry %1 books the tax of document %2 once more.</source>
        <translation>Die Buchung %1 bucht die Steuer des Belegs %2 noch einmal.</translation>
    </message>
    <message>
        <source>Avalara holds the same content twice (%1).</source>
        <translation>Bei Avalara liegt derselbe Inhalt zweimal (%1).</translation>
    </message>
    <message>
        <source>Nothing yet: it is within the usual time.</source>
        <translation>Noch nichts: Es liegt innerhalb der üblichen Zeit.</translation>
    </message>
    <message>
        <source>No tax is filed for it.</source>
        <translation>Für ihn wird keine Steuer gemeldet.</translation>
    </message>
    <message>
        <source>Avalara files tax for a sale that the ledger does not show.</source>
        <translation>Avalara meldet Steuer für einen Verkauf, den die Buchhaltung nicht zeigt.</translation>
    </message>
    <message>
        <source>The tax liability holds an amount that no sale explains.</source>
        <translation>Die Steuerschuld enthält einen Betrag, den kein Verkauf erklärt.</translation>
    </message>
    <message>
        <source>Avalara files this tax; the ledger does not show it.</source>
        <translation>Avalara meldet diese Steuer; die Buchhaltung zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The ledger shows this tax; Avalara does not file it.</source>
        <translation>Die Buchhaltung zeigt diese Steuer; Avalara meldet sie nicht.</translation>
    </message>
    <message>
        <source>Avalara does not file it before it is committed.</source>
        <translation>Avalara meldet ihn erst, wenn er festgeschrieben ist.</translation>
    </message>
    <message>
        <source>Avalara files tax on other figures than the invoice&apos;s.</source>
        <translation>Avalara meldet Steuer auf andere Zahlen als die der Rechnung.</translation>
    </message>
    <message>
        <source>The tax is of other figures than the invoice&apos;s.</source>
        <translation>Die Steuer gehört zu anderen Zahlen als denen der Rechnung.</translation>
    </message>
    <message>
        <source>The ledger&apos;s tax liability is not what Avalara files.</source>
        <translation>Die Steuerschuld in der Buchhaltung ist nicht das, was Avalara meldet.</translation>
    </message>
    <message>
        <source>The tax may fall into another period in one of the books.</source>
        <translation>Die Steuer kann in einem der Bücher in eine andere Periode fallen.</translation>
    </message>
    <message>
        <source>The total is right, but it stands on another account or cost center.</source>
        <translation>Die Summe stimmt, steht aber auf einem anderen Konto oder einer anderen Kostenstelle.</translation>
    </message>
    <message>
        <source>Tax is filed or booked for a sale that does not exist any more.</source>
        <translation>Für einen Verkauf, den es nicht mehr gibt, wird Steuer gemeldet oder ist Steuer gebucht.</translation>
    </message>
    <message>
        <source>No tax is filed for a sale that took place.</source>
        <translation>Für einen Verkauf, der stattgefunden hat, wird keine Steuer gemeldet.</translation>
    </message>
    <message>
        <source>Avalara has reported it on a return; it cannot be changed there.</source>
        <translation>Avalara hat ihn in einer Steuererklärung gemeldet; dort lässt er sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The ledger shows the tax twice.</source>
        <translation>Die Buchhaltung zeigt die Steuer zweimal.</translation>
    </message>
    <message>
        <source>Avalara would file the tax twice.</source>
        <translation>Avalara würde die Steuer zweimal melden.</translation>
    </message>
    <message>
        <source>What Avalara files is not what the invoice and the ledger say.</source>
        <translation>Was Avalara meldet, ist nicht, was Rechnung und Buchhaltung sagen.</translation>
    </message>
    <message>
        <source>Process now</source>
        <translation>Jetzt verarbeiten</translation>
    </message>
    <message>
        <source>Post missing entry</source>
        <translation>Fehlende Buchung buchen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Adjust in Avalara</source>
        <translation>In Avalara anpassen</translation>
    </message>
    <message>
        <source>Reverse by a new document</source>
        <translation>Mit Gegenbeleg zurücknehmen</translation>
    </message>
    <message>
        <source>Reverse second entry</source>
        <translation>Zweite Buchung gegenbuchen</translation>
    </message>
    <message>
        <source>Nothing has to be done but to know of it; accept it with a reason.</source>
        <translation>Zu tun ist nichts, man muss es nur wissen; akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>Der nächste Abgleich macht damit weiter.</translation>
    </message>
    <message>
        <source>Levy takes it through its usual steps again.</source>
        <translation>Levy führt ihn erneut durch die üblichen Schritte.</translation>
    </message>
    <message>
        <source>Levy looks for the entry twice more and then posts it with its marker.</source>
        <translation>Levy sucht noch zweimal nach der Buchung und bucht sie dann mit seiner Kennung.</translation>
    </message>
    <message>
        <source>Levy commits it at Avalara.</source>
        <translation>Levy schreibt ihn bei Avalara fest.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger first, then voids it at Avalara.</source>
        <translation>Levy bucht zuerst die Buchung in der Buchhaltung gegen und storniert ihn dann bei Avalara.</translation>
    </message>
    <message>
        <source>Levy brings Avalara to the invoice&apos;s figures and posts the difference.</source>
        <translation>Levy bringt Avalara auf die Zahlen der Rechnung und bucht die Differenz.</translation>
    </message>
    <message>
        <source>Only a reversing document in an open period corrects it.</source>
        <translation>Nur ein Gegenbeleg in einer offenen Periode korrigiert ihn.</translation>
    </message>
    <message>
        <source>Reverse entry %1 in the ledger.</source>
        <translation>Buchen Sie die Buchung %1 in der Buchhaltung gegen.</translation>
    </message>
    <message>
        <source>Void one of the two in Avalara&apos;s console.</source>
        <translation>Stornieren Sie einen der beiden Vorgänge in der Konsole von Avalara.</translation>
    </message>
    <message>
        <source>Correct or release the entry in the ledger, then compare again.</source>
        <translation>Korrigieren Sie die Buchung in der Buchhaltung oder geben Sie sie frei, und vergleichen Sie dann neu.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In source and not in Avalara</source>
        <translation>In der Quelle, nicht in Avalara</translation>
    </message>
    <message>
        <source>Without a sales document</source>
        <translation>Ohne Verkaufsbeleg</translation>
    </message>
    <message>
        <source>Committed, not posted</source>
        <translation>Festgeschrieben, nicht gebucht</translation>
    </message>
    <message>
        <source>Posted, not committed</source>
        <translation>Gebucht, nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Saved for too long</source>
        <translation>Zu lange gespeichert</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Betrag weicht ab</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Steuer weicht ab</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>Währung weicht ab</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>Datum weicht ab</translation>
    </message>
    <message>
        <source>Account differs</source>
        <translation>Konto weicht ab</translation>
    </message>
    <message>
        <source>Voided on one side</source>
        <translation>Einseitig storniert</translation>
    </message>
    <message>
        <source>Locked by Avalara</source>
        <translation>Von Avalara gesperrt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Changed at Avalara</source>
        <translation>Bei Avalara geändert</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was changed at Avalara: %3.</source>
        <translation>%1 und %2 hoben einander auf; %1 wurde bei Avalara geändert: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</source>
        <translation>%1 und %2 hoben einander auf; die Festschreibung von %1 wurde bei Avalara zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</source>
        <translation>%1 und %2 hoben einander auf; %1 wurde bei Avalara storniert oder gelöscht.</translation>
    </message>
    <message>
        <source>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</source>
        <translation>Eine Liste zeigte es anders als bekannt, und zu vieles zugleich, um jedes einzeln anzusehen; nach viel Arbeit hinken Listen nach.</translation>
    </message>
    <message>
        <source>Avalara files what is left of the two: tax that no sale explains.</source>
        <translation>Avalara meldet, was von den beiden übrig bleibt: Steuer, die kein Verkauf erklärt.</translation>
    </message>
    <message>
        <source>Whether the books agree over it is not known yet.</source>
        <translation>Ob die Bücher darin übereinstimmen, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Vergleichen Sie die Bücher in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Void the other one, too, in Avalara&apos;s console; where it is locked, record a transaction that takes it back there. Then compare again.</source>
        <translation>Stornieren Sie auch den anderen in der Konsole von Avalara; ist er gesperrt, erfassen Sie dort einen Vorgang, der ihn zurücknimmt. Vergleichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Bring it back to what it was in Avalara&apos;s console, then compare again.</source>
        <translation>Stellen Sie in der Konsole von Avalara den früheren Zustand wieder her und vergleichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Neu erfassen</translation>
    </message>
    <message>
        <source>Take over Avalara&apos;s tax</source>
        <translation>Steuer von Avalara übernehmen</translation>
    </message>
    <message>
        <source>Levy records it again over what somebody saved there.</source>
        <translation>Levy erfasst ihn erneut und ersetzt, was jemand dort gespeichert hat.</translation>
    </message>
    <message>
        <source>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</source>
        <translation>Levy erfasst ihn unter einem anderen Code, weil sich bei Avalara ein stornierter nicht ersetzen lässt; die Buchung in den Büchern bleibt.</translation>
    </message>
    <message>
        <source>Levy voids the second one, %1, if it recorded it itself; the document&apos;s own stays.</source>
        <translation>Levy storniert den zweiten Vorgang, %1, wenn es ihn selbst erfasst hat; der eigene Vorgang des Belegs bleibt.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger; the document rests as voided.</source>
        <translation>Levy bucht die Buchung in der Buchhaltung gegen; der Beleg bleibt storniert.</translation>
    </message>
    <message>
        <source>Levy takes Avalara&apos;s tax for right and posts the difference.</source>
        <translation>Levy nimmt die Steuer von Avalara als richtig an und bucht die Differenz.</translation>
    </message>
    <message>
        <source>Levy makes another version at Avalara with what the document says; the books stay as they are.</source>
        <translation>Levy legt bei Avalara eine weitere Version mit den Angaben des Belegs an; die Bücher bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Levy posts an entry that mirrors the second one.</source>
        <translation>Levy bucht eine Buchung, die die zweite spiegelt.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, month in full</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, month in full</comment>
        <translation>d. MMMM</translation>
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
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days of one month: 3 – 17 May 2026</comment>
        <translation>%1. – %2</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>%1 was posted and committed:</source>
        <translation>%1 wurde gebucht und festgeschrieben:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 posted and committed:</source>
        <translation>
            <numerusform>%Ln Beleg aus %1 gebucht und festgeschrieben:</numerusform>
            <numerusform>%Ln Belege aus %1 gebucht und festgeschrieben:</numerusform>
        </translation>
    </message>
    <message>
        <source>several currencies</source>
        <extracomment>an amount of tax, behind &apos;posted and committed:&apos;</extracomment>
        <translation>mehrere Währungen</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 Steuer</translation>
    </message>
    <message>
        <source>%1 needs a person: %2</source>
        <translation>%1 ist zu prüfen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 need a person</source>
        <translation>
            <numerusform>%Ln Beleg aus %1 ist zu prüfen</numerusform>
            <numerusform>%Ln Belege aus %1 sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was tried several times and is parked</source>
        <translation>%1 wurde mehrfach versucht und ist geparkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 parked after several tries</source>
        <translation>
            <numerusform>%Ln Beleg aus %1 nach mehreren Versuchen geparkt</numerusform>
            <numerusform>%Ln Belege aus %1 nach mehreren Versuchen geparkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let %2 be processed again</source>
        <translation>%1 ließ %2 erneut verarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) processed again by %1</source>
        <translation>
            <numerusform>%Ln Beleg von %1 erneut verarbeitet</numerusform>
            <numerusform>%Ln Belege von %1 erneut verarbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 gab %2 frei</translation>
    </message>
    <message>
        <source>%1 excluded %2</source>
        <translation>%1 ließ %2 aus</translation>
    </message>
    <message>
        <source>%1 corrected the address of %2</source>
        <translation>%1 korrigierte die Adresse von %2</translation>
    </message>
    <message>
        <source>%1 changed the mapping rules of %2</source>
        <translation>%1 änderte die Zuordnungsregeln von %2</translation>
    </message>
    <message>
        <source>%1 changed the configuration</source>
        <translation>%1 änderte die Konfiguration</translation>
    </message>
</context>
<context>
    <name>LedgerRefusals</name>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>The ledger no longer accepts the sign-in.</source>
        <translation>Die Buchhaltung nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign-in was replaced</source>
        <translation>Anmeldung wurde ersetzt</translation>
    </message>
    <message>
        <source>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</source>
        <translation>Diese Anmeldung wurde bereits erneuert, und Levy hat das Ergebnis nicht: Ein anderes Programm besitzt sie, oder die Antwort ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>Sign in again on the Connections page; use a user of its own for each installation of Levy.</source>
        <translation>Melden Sie sich auf der Seite „Verbindungen“ erneut an; verwenden Sie für jede Installation von Levy einen eigenen Benutzer.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>The sign-in was not used for a month, so the ledger ended it.</source>
        <translation>Die Anmeldung wurde einen Monat lang nicht genutzt, deshalb hat die Buchhaltung sie beendet.</translation>
    </message>
    <message>
        <source>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</source>
        <translation>Das Erneuern der Anmeldung ergab zweimal keine klare Antwort, und ein dritter Versuch würde den guten Ruf der App kosten.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>This connection was never signed in.</source>
        <translation>Diese Verbindung wurde nie angemeldet.</translation>
    </message>
    <message>
        <source>Sign in on the Connections page.</source>
        <translation>Melden Sie sich auf der Seite „Verbindungen“ an.</translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation>Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The person who signed in did not consent, or the code of the sign-in was used or too old.</source>
        <translation>Die Person, die sich anmeldete, hat nicht zugestimmt, oder der Code der Anmeldung war verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>Sign in once more and agree to what the program may do.</source>
        <translation>Melden Sie sich noch einmal an und stimmen Sie zu, was das Programm tun darf.</translation>
    </message>
    <message>
        <source>App is not accepted</source>
        <translation>App wird nicht angenommen</translation>
    </message>
    <message>
        <source>The ledger does not accept the app&apos;s id, its secret or what it asks for.</source>
        <translation>Die Buchhaltung nimmt die ID der App, ihren geheimen Schlüssel oder das, was sie verlangt, nicht an.</translation>
    </message>
    <message>
        <source>Compare the client id and the secret with those of the ledger&apos;s developer portal, and enter them again.</source>
        <translation>Vergleichen Sie Client-ID und geheimen Schlüssel mit denen im Entwicklerportal der Buchhaltung und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Renewed too early</source>
        <translation>Zu früh erneuert</translation>
    </message>
    <message>
        <source>The sign-in was renewed earlier than the ledger allows; it is still good.</source>
        <translation>Die Anmeldung wurde früher erneuert, als die Buchhaltung erlaubt; sie gilt weiterhin.</translation>
    </message>
    <message>
        <source>Renewals are used up</source>
        <translation>Erneuerungen sind verbraucht</translation>
    </message>
    <message>
        <source>The sign-in was renewed as often as the ledger allows in a day.</source>
        <translation>Die Anmeldung wurde so oft erneuert, wie die Buchhaltung an einem Tag erlaubt.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</source>
        <translation>Sie müssen nichts tun: Levy macht nach Mitternacht (UTC) weiter. Wenn das oft vorkommt, nutzt ein anderes Programm denselben Benutzer.</translation>
    </message>
    <message>
        <source>App lacks a right</source>
        <translation>Der App fehlt ein Recht</translation>
    </message>
    <message>
        <source>The app itself lacks a scope that this call needs; the ledger names it.</source>
        <translation>Der App selbst fehlt eine Berechtigung, die dieser Aufruf braucht; die Buchhaltung nennt sie.</translation>
    </message>
    <message>
        <source>Tick the scope for the app in the ledger&apos;s developer portal, wait until it is approved, and sign in again.</source>
        <translation>Kreuzen Sie die Berechtigung für die App im Entwicklerportal der Buchhaltung an, warten Sie, bis sie genehmigt ist, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Company is not covered</source>
        <translation>Unternehmen nicht umfasst</translation>
    </message>
    <message>
        <source>The sign-in does not cover this company.</source>
        <translation>Die Anmeldung umfasst dieses Unternehmen nicht.</translation>
    </message>
    <message>
        <source>Sign in again and tick the company on the ledger&apos;s page of consent.</source>
        <translation>Melden Sie sich erneut an und kreuzen Sie das Unternehmen auf der Zustimmungsseite der Buchhaltung an.</translation>
    </message>
    <message>
        <source>No access to the company</source>
        <translation>Kein Zugriff auf das Unternehmen</translation>
    </message>
    <message>
        <source>The user who signed in has no access to this company.</source>
        <translation>Der angemeldete Benutzer hat keinen Zugriff auf dieses Unternehmen.</translation>
    </message>
    <message>
        <source>Give the user access to the company in the ledger, then try again.</source>
        <translation>Geben Sie dem Benutzer in der Buchhaltung Zugriff auf das Unternehmen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>User is blocked</source>
        <translation>Benutzer ist gesperrt</translation>
    </message>
    <message>
        <source>The user who signed in is blocked or inactive in the ledger.</source>
        <translation>Der angemeldete Benutzer ist in der Buchhaltung gesperrt oder inaktiv.</translation>
    </message>
    <message>
        <source>Have the user unblocked in the ledger, or sign in as another one.</source>
        <translation>Lassen Sie den Benutzer in der Buchhaltung entsperren oder melden Sie sich als ein anderer an.</translation>
    </message>
    <message>
        <source>Licence has ended</source>
        <translation>Lizenz ist abgelaufen</translation>
    </message>
    <message>
        <source>The company has no licence, or its licence of the ledger has ended.</source>
        <translation>Das Unternehmen hat keine Lizenz, oder seine Lizenz der Buchhaltung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Have the licence renewed or completed, then try again.</source>
        <translation>Lassen Sie die Lizenz erneuern oder ergänzen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Blocked by the ledger&apos;s vendor</source>
        <translation>Vom Anbieter der Buchhaltung gesperrt</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor has blocked the company or the whole account.</source>
        <translation>Der Anbieter der Buchhaltung hat das Unternehmen oder das ganze Konto gesperrt.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support why; Levy goes on once it is unblocked.</source>
        <translation>Fragen Sie den Support des Anbieters nach dem Grund; Levy macht weiter, sobald die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Right is missing</source>
        <translation>Recht fehlt</translation>
    </message>
    <message>
        <source>The user who signed in lacks a right in the ledger.</source>
        <translation>Dem angemeldeten Benutzer fehlt ein Recht in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Give the user the rights that the set-up lists, then try again.</source>
        <translation>Geben Sie dem Benutzer die Rechte, die die Einrichtung nennt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Blocked after refusals</source>
        <translation>Gesperrt nach Ablehnungen</translation>
    </message>
    <message>
        <source>The ledger refused too many calls within an hour and blocks the app for some time.</source>
        <translation>Die Buchhaltung hat innerhalb einer Stunde zu viele Aufrufe abgelehnt und sperrt die App für einige Zeit.</translation>
    </message>
    <message>
        <source>Mend in Review what was refused, wait an hour, then test the connection.</source>
        <translation>Beheben Sie unter „Prüfung“, was abgelehnt wurde, warten Sie eine Stunde und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>Sign-in or company id is wrong</source>
        <translation>Anmeldung oder Unternehmens-ID falsch</translation>
    </message>
    <message>
        <source>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</source>
        <translation>Die Buchhaltung nimmt die Anmeldung für dieses Unternehmen nicht an. Oft ist die Mandanten-ID die des Kundenvertrags statt die des Unternehmens.</translation>
    </message>
    <message>
        <source>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</source>
        <translation>Übernehmen Sie die Mandanten-ID aus Visma Admin („Company“, „Edit“, „Configuration“), geben Sie sie neu ein und testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Company cannot be reached</source>
        <translation>Unternehmen nicht erreichbar</translation>
    </message>
    <message>
        <source>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company&apos;s.</source>
        <translation>Die App oder ihr Benutzer darf dieses Unternehmen nicht erreichen: Die Integration ist nicht genehmigt, eine Rolle fehlt, oder die Mandanten-ID ist nicht die des Unternehmens.</translation>
    </message>
    <message>
        <source>Have the company&apos;s integration administrator approve the app in Visma App Store, and compare the tenant id.</source>
        <translation>Lassen Sie den Integrationsadministrator des Unternehmens die App im Visma App Store genehmigen und vergleichen Sie die Mandanten-ID.</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Anderes Unternehmen</translation>
    </message>
    <message>
        <source>What came belongs to another company than the connection&apos;s.</source>
        <translation>Was ankam, gehört zu einem anderen Unternehmen als dem der Verbindung.</translation>
    </message>
    <message>
        <source>Compare the company of the connection with the ledger&apos;s before anything else is done.</source>
        <translation>Vergleichen Sie das Unternehmen der Verbindung mit dem der Buchhaltung, bevor etwas anderes geschieht.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Zustimmung wurde verweigert</translation>
    </message>
    <message>
        <source>The sign-in came back without consent.</source>
        <translation>Die Anmeldung kam ohne Zustimmung zurück.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>The ledger allows so many calls within a short time, and they are used up.</source>
        <translation>Die Buchhaltung erlaubt in kurzer Zeit nur eine bestimmte Zahl von Aufrufen, und sie sind verbraucht.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>Aufrufe des Tages verbraucht</translation>
    </message>
    <message>
        <source>The ledger allows so many calls a day, and they are used up.</source>
        <translation>Die Buchhaltung erlaubt je Tag nur eine bestimmte Zahl von Aufrufen, und sie sind verbraucht.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on when the ledger&apos;s day begins anew.</source>
        <translation>Sie müssen nichts tun: Levy macht weiter, wenn der Tag der Buchhaltung neu beginnt.</translation>
    </message>
    <message>
        <source>Ledger is in trouble</source>
        <translation>Buchhaltung gestört</translation>
    </message>
    <message>
        <source>The ledger&apos;s service reports trouble of its own.</source>
        <translation>Der Dienst der Buchhaltung meldet eine eigene Störung.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, ask the ledger&apos;s vendor.</source>
        <translation>Levy versucht es von selbst erneut; wenn es andauert, fragen Sie den Anbieter der Buchhaltung.</translation>
    </message>
    <message>
        <source>Question was too broad</source>
        <translation>Abfrage war zu umfangreich</translation>
    </message>
    <message>
        <source>The ledger took too long over one question.</source>
        <translation>Die Buchhaltung brauchte für eine Abfrage zu lange.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, please report it with the details shown here.</source>
        <translation>Levy fragt erneut; wenn es andauert, melden Sie es bitte mit den hier gezeigten Einzelheiten.</translation>
    </message>
    <message>
        <source>Ledger is still working</source>
        <translation>Buchhaltung arbeitet noch</translation>
    </message>
    <message>
        <source>The ledger has not finished an earlier change of this document.</source>
        <translation>Die Buchhaltung hat eine frühere Änderung dieses Belegs noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Change broke off</source>
        <translation>Änderung brach ab</translation>
    </message>
    <message>
        <source>The ledger broke off a change in the background and does not say how far it came.</source>
        <translation>Die Buchhaltung hat eine Änderung im Hintergrund abgebrochen und sagt nicht, wie weit sie kam.</translation>
    </message>
    <message>
        <source>Outcome no longer known</source>
        <translation>Ergebnis nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The ledger no longer tells the outcome of a change in the background.</source>
        <translation>Die Buchhaltung nennt das Ergebnis einer Änderung im Hintergrund nicht mehr.</translation>
    </message>
    <message>
        <source>Levy reads the document itself; where it differs, it waits in Review.</source>
        <translation>Levy liest den Beleg selbst; weicht er ab, wartet er unter „Prüfung“.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>The ledger&apos;s answer does not fit what was asked.</source>
        <translation>Die Antwort der Buchhaltung passt nicht zur Anfrage.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, look whether a proxy answers in the ledger&apos;s place, and report it.</source>
        <translation>Levy fragt erneut; wenn es andauert, sehen Sie nach, ob ein Proxy an Stelle der Buchhaltung antwortet, und melden Sie es.</translation>
    </message>
    <message>
        <source>Request was not understood</source>
        <translation>Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>The ledger did not accept the form of a request.</source>
        <translation>Die Buchhaltung hat die Form einer Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Question was refused</source>
        <translation>Abfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>The ledger does not answer a question in this form.</source>
        <translation>Die Buchhaltung beantwortet eine Abfrage in dieser Form nicht.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The ledger does not have what was asked for: it was deleted, or the user may not see it.</source>
        <translation>Die Buchhaltung hat nicht, wonach gefragt wurde: Es wurde gelöscht, oder der Benutzer darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Look for it in the ledger, then choose Try again.</source>
        <translation>Suchen Sie es in der Buchhaltung und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody changed the document in the ledger after Levy had read it.</source>
        <translation>Jemand hat den Beleg in der Buchhaltung geändert, nachdem Levy ihn gelesen hatte.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy reads it again and calculates anew.</source>
        <translation>Sie müssen nichts tun: Levy liest ihn erneut und berechnet neu.</translation>
    </message>
    <message>
        <source>Ledger holds something else</source>
        <translation>In der Buchhaltung steht etwas anderes</translation>
    </message>
    <message>
        <source>The ledger already holds something else there.</source>
        <translation>In der Buchhaltung steht dort bereits etwas anderes.</translation>
    </message>
    <message>
        <source>Compare the document in the ledger with what Levy shows, then choose Try again.</source>
        <translation>Vergleichen Sie den Beleg in der Buchhaltung mit dem, was Levy zeigt, und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>The ledger holds an entry under this number already.</source>
        <translation>In der Buchhaltung steht bereits eine Buchung unter dieser Nummer.</translation>
    </message>
    <message>
        <source>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</source>
        <translation>Levy sucht zuerst nach der eigenen Buchung. Vergleichen Sie beide in der Buchhaltung, bevor Sie „Wiederholen“ wählen.</translation>
    </message>
    <message>
        <source>Entry is not balanced</source>
        <translation>Buchung ist nicht ausgeglichen</translation>
    </message>
    <message>
        <source>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</source>
        <translation>Die Buchhaltung fand die Buchung nicht ausgeglichen. Meist hat eines ihrer Konten einen voreingestellten USt-Code, sodass die Buchhaltung USt-Zeilen hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</source>
        <translation>Entfernen Sie den voreingestellten USt-Code in der Buchhaltung von den Konten oder ordnen Sie andere zu; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>VAT code not accepted</source>
        <translation>USt-Code nicht angenommen</translation>
    </message>
    <message>
        <source>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</source>
        <translation>Die Buchhaltung nimmt den USt-Code hier nicht an: Das Journal nimmt keinen, oder der Code ist unbekannt, gesperrt oder fehlt.</translation>
    </message>
    <message>
        <source>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</source>
        <translation>Wählen Sie ein Journal ohne USt oder beheben Sie den USt-Code in der Buchhaltung oder der Zuordnung; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Wrong journal</source>
        <translation>Falsches Journal</translation>
    </message>
    <message>
        <source>The journal of the connection does not exist or is not a general journal.</source>
        <translation>Das Journal der Verbindung gibt es nicht, oder es ist kein allgemeines Journal.</translation>
    </message>
    <message>
        <source>Choose a general journal for the connection, then choose Try again.</source>
        <translation>Wählen Sie für die Verbindung ein allgemeines Journal und dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Journal is blocked</source>
        <translation>Journal ist gesperrt</translation>
    </message>
    <message>
        <source>The journal of the connection is blocked in the ledger.</source>
        <translation>Das Journal der Verbindung ist in der Buchhaltung gesperrt.</translation>
    </message>
    <message>
        <source>Unblock it in the ledger or choose another journal; then choose Try again.</source>
        <translation>Entsperren Sie es in der Buchhaltung oder wählen Sie ein anderes Journal; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Financial year is missing</source>
        <translation>Geschäftsjahr fehlt</translation>
    </message>
    <message>
        <source>The ledger has no financial year or period for the day of the entry.</source>
        <translation>Die Buchhaltung hat für den Tag der Buchung kein Geschäftsjahr oder keine Periode.</translation>
    </message>
    <message>
        <source>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</source>
        <translation>Legen Sie das Jahr in der Buchhaltung an und wählen Sie dann „Wiederholen“; fehlt es weiterhin, bietet Levy danach einen anderen Tag für die Buchung an.</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Periode ist geschlossen</translation>
    </message>
    <message>
        <source>The financial year or period of the entry&apos;s day is closed or inactive in the ledger.</source>
        <translation>Das Geschäftsjahr oder die Periode, in die der Tag der Buchung fällt, ist in der Buchhaltung geschlossen oder inaktiv.</translation>
    </message>
    <message>
        <source>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</source>
        <translation>Öffnen Sie die Periode in der Buchhaltung und wählen Sie dann „Wiederholen“; bleibt sie geschlossen, bietet Levy danach einen anderen Tag für die Buchung an.</translation>
    </message>
    <message>
        <source>Account is blocked</source>
        <translation>Konto ist gesperrt</translation>
    </message>
    <message>
        <source>An account of the entry is blocked or inactive in the ledger, or takes no entries.</source>
        <translation>Ein Konto der Buchung ist in der Buchhaltung gesperrt oder inaktiv oder nimmt keine Buchungen an.</translation>
    </message>
    <message>
        <source>Unblock the account in the ledger or map another one; then choose Try again.</source>
        <translation>Entsperren Sie das Konto in der Buchhaltung oder ordnen Sie ein anderes zu; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Account is missing</source>
        <translation>Konto fehlt</translation>
    </message>
    <message>
        <source>An account of the entry is not in the ledger.</source>
        <translation>Ein Konto der Buchung fehlt in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Create the account in the ledger or map another one; then choose Try again.</source>
        <translation>Legen Sie das Konto in der Buchhaltung an oder ordnen Sie ein anderes zu; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>Kunde ist gesperrt</translation>
    </message>
    <message>
        <source>The customer is blocked in the ledger, and nothing can be booked on it.</source>
        <translation>Der Kunde ist in der Buchhaltung gesperrt, und auf ihn kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>Unblock the customer in the ledger, then choose Try again.</source>
        <translation>Entsperren Sie den Kunden in der Buchhaltung und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation>Kunde fehlt</translation>
    </message>
    <message>
        <source>The account needs a customer, and the ledger does not have it or got none.</source>
        <translation>Das Konto braucht einen Kunden, und die Buchhaltung hat ihn nicht oder bekam keinen.</translation>
    </message>
    <message>
        <source>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</source>
        <translation>Sehen Sie nach, ob der Kunde noch in der Buchhaltung ist, oder belasten Sie ein anderes Konto; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Cost center or unit is missing</source>
        <translation>Kostenstelle oder Kostenträger fehlt</translation>
    </message>
    <message>
        <source>The account demands a cost center or cost unit, and the mapping names none.</source>
        <translation>Das Konto verlangt eine Kostenstelle oder einen Kostenträger, und die Zuordnung nennt nichts davon.</translation>
    </message>
    <message>
        <source>Name one in the mapping, then choose Try again.</source>
        <translation>Nennen Sie in der Zuordnung, was fehlt, und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Cost center or unit not allowed</source>
        <translation>Kostenstelle oder Kostenträger nicht erlaubt</translation>
    </message>
    <message>
        <source>The account takes no cost center or cost unit, but the mapping names one.</source>
        <translation>Das Konto nimmt keine Kostenstelle und keinen Kostenträger an, aber die Zuordnung nennt so etwas.</translation>
    </message>
    <message>
        <source>Take it out of the mapping, then choose Try again.</source>
        <translation>Entfernen Sie die Angabe aus der Zuordnung und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Cost center or unit is unknown</source>
        <translation>Kostenstelle oder Kostenträger unbekannt</translation>
    </message>
    <message>
        <source>The cost center or cost unit is not in the ledger or has ended.</source>
        <translation>Die Kostenstelle oder der Kostenträger fehlt in der Buchhaltung oder ist beendet.</translation>
    </message>
    <message>
        <source>Name another one in the mapping, then choose Try again.</source>
        <translation>Nennen Sie in der Zuordnung etwas anderes und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Subaccount not accepted</source>
        <translation>Unterkonto nicht angenommen</translation>
    </message>
    <message>
        <source>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</source>
        <translation>Das Unterkonto oder ein Segment davon fehlt, ist unbekannt oder in der Buchhaltung inaktiv.</translation>
    </message>
    <message>
        <source>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</source>
        <translation>Ergänzen Sie die Segmente in der Zuordnung oder beheben Sie sie in der Buchhaltung; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Currency not accepted</source>
        <translation>Währung nicht angenommen</translation>
    </message>
    <message>
        <source>The journal or the ledger does not accept the entry&apos;s currency or exchange rate.</source>
        <translation>Das Journal oder die Buchhaltung nimmt Währung oder Wechselkurs der Buchung nicht an.</translation>
    </message>
    <message>
        <source>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</source>
        <translation>Erlauben Sie in der Buchhaltung andere Währungen für das Journal oder wählen Sie ein anderes Journal; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Day not accepted</source>
        <translation>Tag nicht angenommen</translation>
    </message>
    <message>
        <source>The day of the entry does not fit its period.</source>
        <translation>Der Tag der Buchung passt nicht zu ihrer Periode.</translation>
    </message>
    <message>
        <source>Correct the document&apos;s date or the period in the ledger, then choose Try again.</source>
        <translation>Korrigieren Sie das Datum des Belegs oder die Periode in der Buchhaltung und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Text ist zu lang</translation>
    </message>
    <message>
        <source>The ledger found a text of the entry too long.</source>
        <translation>Ein Text der Buchung war der Buchhaltung zu lang.</translation>
    </message>
    <message>
        <source>Entry is processed</source>
        <translation>Buchung ist verarbeitet</translation>
    </message>
    <message>
        <source>The entry is processed in the ledger and cannot be deleted any more.</source>
        <translation>Die Buchung ist in der Buchhaltung verarbeitet und kann nicht mehr gelöscht werden.</translation>
    </message>
    <message>
        <source>Levy takes entries back with a mirrored one; choose that.</source>
        <translation>Levy nimmt Buchungen mit einer gespiegelten zurück; wählen Sie diesen Weg.</translation>
    </message>
    <message>
        <source>Final already</source>
        <translation>Schon endgültig</translation>
    </message>
    <message>
        <source>The document was released or processed in the ledger and can no longer be changed.</source>
        <translation>Der Beleg wurde in der Buchhaltung freigegeben oder verarbeitet und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Korrigieren Sie den Beleg in der Buchhaltung oder schreiben Sie ihn gut, oder lassen Sie ihn mit dieser Begründung aus.</translation>
    </message>
    <message>
        <source>Not to be changed now</source>
        <translation>Jetzt nicht änderbar</translation>
    </message>
    <message>
        <source>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</source>
        <translation>Der Beleg ist in einem Zustand, in dem die Buchhaltung keine Änderungen annimmt; er wartet etwa auf den Druck oder steht unter Kreditsperre.</translation>
    </message>
    <message>
        <source>Bring it back on hold or to balanced in the ledger, then choose Try again.</source>
        <translation>Setzen Sie ihn in der Buchhaltung auf „On hold“ oder „Balanced“ zurück und wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Line is gone</source>
        <translation>Zeile ist weg</translation>
    </message>
    <message>
        <source>The document has no such line any more.</source>
        <translation>Der Beleg hat diese Zeile nicht mehr.</translation>
    </message>
    <message>
        <source>Choose Try again; Levy reads the document afresh.</source>
        <translation>Wählen Sie „Wiederholen“; Levy liest den Beleg neu.</translation>
    </message>
    <message>
        <source>Tax code is missing</source>
        <translation>Steuercode fehlt</translation>
    </message>
    <message>
        <source>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</source>
        <translation>Ein Steuercode, eine Steuerkategorie oder eine USt-Zone des Belegs fehlt in der Buchhaltung, ist inaktiv oder gilt für ihn nicht.</translation>
    </message>
    <message>
        <source>Create it in the ledger or map another one; then choose Try again.</source>
        <translation>Legen Sie das Fehlende in der Buchhaltung an oder ordnen Sie etwas anderes zu; wählen Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ungewöhnliche Vorzeichen</translation>
    </message>
    <message>
        <source>The credit note has negative amounts, and which sign its tax should have is not sure.</source>
        <translation>Die Gutschrift hat negative Beträge, und es ist nicht sicher, welches Vorzeichen ihre Steuer haben soll.</translation>
    </message>
    <message>
        <source>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</source>
        <translation>Buchen Sie ihre Steuer in der Buchhaltung von Hand und lassen Sie sie mit dieser Begründung aus, oder schreiben Sie die Gutschrift mit positiven Beträgen.</translation>
    </message>
    <message>
        <source>Something is missing in the ledger</source>
        <translation>In der Buchhaltung fehlt etwas</translation>
    </message>
    <message>
        <source>A branch, ledger, item or place that the document or entry names is not in the ledger.</source>
        <translation>Eine Niederlassung, ein Hauptbuch, ein Artikel oder ein Ort, den der Beleg oder die Buchung nennt, fehlt in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Webhook address did not answer</source>
        <translation>Webhook-Adresse antwortete nicht</translation>
    </message>
    <message>
        <source>Exact Online called the public address of the webhooks, and Levy was not reached there.</source>
        <translation>Exact Online hat die öffentliche Adresse der Webhooks aufgerufen, und Levy war dort nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</source>
        <translation>Sehen Sie nach, ob die Adresse zu Levy führt (Tunnel, Proxy, Zertifikat), und wählen Sie dann „Testen“ unter „Einstellungen“; bis dahin fragt Levy selbst ab.</translation>
    </message>
    <message>
        <source>Webhook address not accepted</source>
        <translation>Webhook-Adresse nicht angenommen</translation>
    </message>
    <message>
        <source>Exact Online does not accept the public address: it must begin with https and be of the sign-in&apos;s domain.</source>
        <translation>Exact Online nimmt die öffentliche Adresse nicht an: Sie muss mit https beginnen und zur Domäne der Anmeldung gehören.</translation>
    </message>
    <message>
        <source>Correct the public address in Settings; until then Levy polls.</source>
        <translation>Korrigieren Sie die öffentliche Adresse unter „Einstellungen“; bis dahin fragt Levy selbst ab.</translation>
    </message>
    <message>
        <source>Topic is not offered</source>
        <translation>Thema wird nicht angeboten</translation>
    </message>
    <message>
        <source>Exact Online does not offer this kind of message.</source>
        <translation>Exact Online bietet diese Art von Nachricht nicht an.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy polls for it.</source>
        <translation>Sie müssen nichts tun: Levy fragt es selbst ab.</translation>
    </message>
    <message>
        <source>Subscribed already</source>
        <translation>Schon abonniert</translation>
    </message>
    <message>
        <source>Another subscription of this app holds the topic for this company.</source>
        <translation>Ein anderes Abonnement dieser App belegt das Thema für dieses Unternehmen.</translation>
    </message>
    <message>
        <source>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</source>
        <translation>Levy vergleicht die Abonnements täglich und ersetzt die, die anderswohin führen; eine andere Installation mit derselben App braucht eine eigene App.</translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>its account demands a %1 and none is named</source>
        <translation>das Konto verlangt eine Angabe (%1), und es ist keine da</translation>
    </message>
    <message>
        <source>its account takes no %1, but %2 is named</source>
        <translation>das Konto nimmt keine Angabe dieser Art (%1), aber %2 ist angegeben</translation>
    </message>
    <message>
        <source>%1 %2 is not in the ledger</source>
        <translation>%1 %2 ist nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>%1 %2 ended on %3</source>
        <translation>%1 %2 endete am %3</translation>
    </message>
    <message>
        <source>no account is named</source>
        <translation>es ist kein Konto angegeben</translation>
    </message>
    <message>
        <source>account %1 is not in the ledger</source>
        <translation>das Konto %1 ist nicht in der Buchhaltung</translation>
    </message>
    <message>
        <source>account %1 is blocked</source>
        <translation>das Konto %1 ist gesperrt</translation>
    </message>
    <message>
        <source>account %1 has the default VAT code %2, which adds VAT lines</source>
        <translation>das Konto %1 hat den Standard-USt-Code %2, der USt-Zeilen hinzufügt</translation>
    </message>
    <message>
        <source>account %1 is a VAT account, which the ledger may refuse here</source>
        <translation>das Konto %1 ist ein USt-Konto, das die Buchhaltung hier ablehnen kann</translation>
    </message>
    <message>
        <source>account %1 needs a relation, so it cannot take tax</source>
        <translation>das Konto %1 verlangt einen Geschäftspartner und kann daher keine Steuer aufnehmen</translation>
    </message>
    <message>
        <source>account %1 is not a receivable account</source>
        <translation>das Konto %1 ist kein Forderungskonto</translation>
    </message>
    <message>
        <source>cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>cost unit</source>
        <translation>Kostenträger</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; a sync reads it.</source>
        <translation>Der Kontenplan wurde noch nicht gelesen; eine Synchronisation liest ihn.</translation>
    </message>
    <message>
        <source>No Avalara company is mapped: nothing can be calculated.</source>
        <translation>Kein Avalara-Unternehmen ist zugeordnet: Es kann nichts berechnet werden.</translation>
    </message>
    <message>
        <source>No debit side is chosen: nothing can be posted.</source>
        <translation>Keine Sollseite ist gewählt: Es kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>There is no default account for tax: a jurisdiction without a rule of its own will wait.</source>
        <translation>Es gibt kein Standardkonto für Steuer: Ein Steuergebiet ohne eigene Regel wird warten.</translation>
    </message>
    <message>
        <source>Journal &quot;%1&quot; is not in the ledger.</source>
        <translation>Das Journal „%1“ ist nicht in der Buchhaltung.</translation>
    </message>
    <message>
        <source>Journal %1 allows VAT; a general journal without VAT is safer.</source>
        <translation>Das Journal %1 lässt USt zu; ein Memorialjournal ohne USt ist sicherer.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Documents could not be processed</source>
        <translation>Belege waren nicht zu verarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of %1 wait for a person: %2.</source>
        <translation>
            <numerusform>%n Beleg aus %1 wartet auf Prüfung: %2.</numerusform>
            <numerusform>%n Belege aus %1 warten auf Prüfung: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Whoever administers Levy or the ledger can mend this.</source>
        <translation>Wer Levy oder die Buchhaltung verwaltet, kann das beheben.</translation>
    </message>
    <message>
        <source>Avalara&apos;s support can help with this.</source>
        <translation>Der Support von Avalara kann hier helfen.</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor or its support can mend this.</source>
        <translation>Der Anbieter der Buchhaltung oder dessen Support kann das beheben.</translation>
    </message>
    <message>
        <source>Levy goes on by itself; where it does not, report it.</source>
        <translation>Levy macht von selbst weiter; wenn nicht, melden Sie es.</translation>
    </message>
    <message>
        <source>Somebody in finance can mend this; then reprocess the document.</source>
        <translation>Das kann jemand aus der Buchhaltung beheben; verarbeiten Sie den Beleg danach erneut.</translation>
    </message>
</context>
<context>
    <name>PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>ReconciliationDesk</name>
    <message>
        <source>It agrees; there is nothing to mend.</source>
        <translation>Es stimmt überein; es gibt nichts zu beheben.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>Der nächste Abgleich macht damit weiter.</translation>
    </message>
    <message>
        <source>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Levy ändert dort nichts von selbst; korrigieren Sie es von Hand und vergleichen Sie neu, oder akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: void it in Avalara&apos;s console, or accept it with a reason.</source>
        <translation>Kein Beleg von Levy gehört dazu: Stornieren Sie den Vorgang in der Konsole von Avalara, oder akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: reverse it in the ledger, or accept it with a reason.</source>
        <translation>Kein Beleg von Levy gehört dazu: Buchen Sie die Buchung in der Buchhaltung gegen, oder akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</source>
        <translation>Stornieren auf beiden Seiten ist hier nicht möglich; lassen Sie den Beleg aus, nachdem Sie beide Seiten von Hand korrigiert haben.</translation>
    </message>
    <message>
        <source>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Diese Korrektur ist hier noch nicht möglich; korrigieren Sie es von Hand und vergleichen Sie neu, oder akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Vergleichen Sie die Bücher in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be mended in this way.</source>
        <translation>So lässt es sich nicht beheben.</translation>
    </message>
</context>
<context>
    <name>RemedyChoice</name>
    <message>
        <source>The ledger holds no entry that has to be taken back.</source>
        <translation>In der Buchhaltung steht keine Buchung, die zurückgenommen werden muss.</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>%1 anpassen</translation>
    </message>
    <message>
        <source>%1 is adjusted</source>
        <translation>%1 wird angepasst</translation>
    </message>
    <message>
        <source>Avalara calculates the document as it is now, under the same code.</source>
        <translation>Avalara berechnet den Beleg in seinem jetzigen Stand unter demselben Code.</translation>
    </message>
    <message>
        <source>Only the difference in tax is posted; the entry that is there stays.</source>
        <translation>Nur die Steuerdifferenz wird gebucht; die vorhandene Buchung bleibt.</translation>
    </message>
    <message>
        <source>The invoice in the ledger stays as it is now.</source>
        <translation>Die Rechnung in der Buchhaltung bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Commits the new version in Avalara. This cannot be undone.</source>
        <translation>Schreibt die neue Version in Avalara fest. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The version before stays visible there, with the reason.</source>
        <translation>Die vorige Version bleibt dort mit Begründung sichtbar.</translation>
    </message>
    <message>
        <source>Reverse and repost…</source>
        <translation>Gegenbuchen und neu buchen…</translation>
    </message>
    <message>
        <source>Reverse and repost %1</source>
        <translation>%1 gegenbuchen und neu buchen</translation>
    </message>
    <message>
        <source>%1 is reversed and reposted</source>
        <translation>%1 wird gegengebucht und neu gebucht</translation>
    </message>
    <message>
        <source>The document as it is now is calculated under another code and posted anew.</source>
        <translation>Der Beleg in seinem jetzigen Stand wird unter einem anderen Code berechnet und neu gebucht.</translation>
    </message>
    <message>
        <source>Record anew…</source>
        <translation>Neu erfassen…</translation>
    </message>
    <message>
        <source>Record %1 anew</source>
        <translation>%1 neu erfassen</translation>
    </message>
    <message>
        <source>%1 is recorded anew</source>
        <translation>%1 wird neu erfasst</translation>
    </message>
    <message>
        <source>Nothing counts for it now, nothing is taken back.</source>
        <translation>Für ihn gilt derzeit nichts, zurückgenommen wird nichts.</translation>
    </message>
    <message>
        <source>Journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>Die Journalbuchung %1 wird durch eine Gegenbuchung vom %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>Avalara gets a reversing document of %1 with every amount turned.</source>
        <translation>Avalara erhält einen Gegenbeleg vom %1 mit umgekehrten Beträgen.</translation>
    </message>
    <message>
        <source>Commits in Avalara. This cannot be undone.</source>
        <translation>Schreibt in Avalara fest. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The earlier document stays visible in both books.</source>
        <translation>Der frühere Beleg bleibt in beiden Büchern sichtbar.</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>%1 is voided</source>
        <translation>%1 wird storniert</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</source>
        <translation>Zuerst die Buchhaltung: Die Journalbuchung %1 wird durch eine Gegenbuchung zurückgenommen, an ihrem eigenen Tag, wenn dessen Periode offen ist, sonst heute.</translation>
    </message>
    <message>
        <source>Should the ledger refuse, nothing is voided and the document waits here.</source>
        <translation>Lehnt die Buchhaltung ab, wird nichts storniert und der Beleg wartet hier.</translation>
    </message>
    <message>
        <source>Then Avalara: the document is voided, its tax is not filed.</source>
        <translation>Dann Avalara: Der Beleg wird storniert, seine Steuer wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>Then Avalara: the saved document is deleted.</source>
        <translation>Dann Avalara: Der gespeicherte Beleg wird gelöscht.</translation>
    </message>
    <message>
        <source>Takes it back in both books. This cannot be undone.</source>
        <translation>Nimmt ihn in beiden Büchern zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Entry, reversal and reason stay visible in the audit trail.</source>
        <translation>Buchung, Gegenbuchung und Begründung bleiben im Prüfprotokoll sichtbar.</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Gegenbuchen…</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1 gegenbuchen</translation>
    </message>
    <message>
        <source>%1 is reversed</source>
        <translation>%1 wird gegengebucht</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>Zuerst die Buchhaltung: Die Journalbuchung %1 wird durch eine Gegenbuchung vom %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</source>
        <translation>Dann erhält Avalara einen Gegenbeleg vom %1 mit umgekehrten Beträgen, zu den Sätzen vom %2.</translation>
    </message>
    <message>
        <source>The locked document stays as it is, on the return it is on.</source>
        <translation>Der gesperrte Beleg bleibt, wie er ist, in der Steuererklärung, in der er steht.</translation>
    </message>
    <message>
        <source>Commits the reversing document in Avalara. This cannot be undone.</source>
        <translation>Schreibt den Gegenbeleg in Avalara fest. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Both documents and the reason stay visible.</source>
        <translation>Beide Belege und die Begründung bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Price adjusted</source>
        <translation>Preis angepasst</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Ware zurückgegeben</translation>
    </message>
    <message>
        <source>Product exchanged</source>
        <translation>Ware umgetauscht</translation>
    </message>
    <message>
        <source>Wrong place of sale</source>
        <translation>Falscher Verkaufsort</translation>
    </message>
    <message>
        <source>Exemption certificate applied</source>
        <translation>Befreiungsbescheinigung angewandt</translation>
    </message>
    <message>
        <source>Reconciled with the general ledger</source>
        <translation>Mit dem Hauptbuch abgestimmt</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Uneinbringliche Forderung</translation>
    </message>
    <message>
        <source>Other, in your own words</source>
        <translation>Anderes, in eigenen Worten</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Anderen Tag wählen…</translation>
    </message>
    <message>
        <source>Another day for the entry of %1</source>
        <translation>Anderer Tag für die Buchung von %1</translation>
    </message>
    <message>
        <source>Day of the entry, in a period that is open</source>
        <translation>Tag der Buchung, in einer offenen Periode</translation>
    </message>
    <message>
        <source>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</source>
        <translation>Die Journalbuchung erhält das Datum %1 oder das von Ihnen gewählte; die geschlossene Periode bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A reversing document at Avalara gets the same day.</source>
        <translation>Ein Stornobeleg bei Avalara erhält denselben Tag.</translation>
    </message>
    <message>
        <source>Day and tax of the document at Avalara stay as they are.</source>
        <translation>Tag und Steuer des Belegs bei Avalara bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>jurisdiction %1</source>
        <translation>Steuergebiet %1</translation>
    </message>
    <message>
        <source>item group %1</source>
        <translation>Artikelgruppe %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>customers %1</source>
        <translation>Kunden %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
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
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Jeder Beleg</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Nettobetrag über</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Erster Beleg eines Kunden</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Erster Beleg für ein Steuergebiet</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Keine Steuer, obwohl Steuer erwartet</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Steuer weicht von der auf der Rechnung ab um mehr als</translation>
    </message>
    <message>
        <source>Documents of these customers</source>
        <translation>Belege dieser Kunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Gutschrift über</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln document(s)</source>
        <translation>
            <numerusform>nach %Ln Beleg</numerusform>
            <numerusform>nach %Ln Belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>after most documents</source>
        <translation>nach den meisten Belegen</translation>
    </message>
    <message>
        <source>An invoice that carries no tax is not compared: there Avalara&apos;s tax is the first one.</source>
        <translation>Eine Rechnung ohne Steuer wird nicht verglichen: Dort ist die Steuer von Avalara die erste.</translation>
    </message>
</context>
<context>
    <name>RulesAsked</name>
    <message>
        <source>%1 over.</source>
        <translation>%1 darüber.</translation>
    </message>
    <message>
        <source>This document: %1.</source>
        <translation>Dieser Beleg: %1.</translation>
    </message>
    <message>
        <source>The rule was changed since.</source>
        <translation>Die Regel wurde seither geändert.</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Nettobetrag über</translation>
    </message>
    <message>
        <source>On the invoice: %1.</source>
        <translation>Auf der Rechnung: %1.</translation>
    </message>
    <message>
        <source>Avalara: %1.</source>
        <translation>Avalara: %1.</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Steuer weicht von der auf der Rechnung ab um mehr als</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>die Grenze</translation>
    </message>
    <message>
        <source>Every document is approved by a person</source>
        <translation>Jeder Beleg wird von einem Menschen freigegeben</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Erster Beleg eines Kunden</translation>
    </message>
    <message>
        <source>%1 has no earlier document.</source>
        <translation>%1 hat keinen früheren Beleg.</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Erster Beleg für ein Steuergebiet</translation>
    </message>
    <message>
        <source>No earlier document went to %1.</source>
        <translation>Kein früherer Beleg ging nach %1.</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Keine Steuer, obwohl Steuer erwartet</translation>
    </message>
    <message>
        <source>Most other documents of this customer, or of this place, had tax.</source>
        <translation>Die meisten anderen Belege dieses Kunden oder dieses Ortes hatten Steuer.</translation>
    </message>
    <message>
        <source>The customer is on the list</source>
        <translation>Der Kunde steht auf der Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Gutschrift über</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln document(s) of this customer, or of this place, had tax.</source>
        <translation>
            <numerusform>Der letzte Beleg (%Ln) dieses Kunden oder dieses Ortes hatte Steuer.</numerusform>
            <numerusform>Die letzten %Ln Belege dieses Kunden oder dieses Ortes hatten Steuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>Not asked yet since Levy was started.</source>
        <translation>Seit dem Start von Levy noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Answered at the last sync.</source>
        <translation>Hat beim letzten Abgleich geantwortet.</translation>
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
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Begrenzt bis %1</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</source>
        <translation>An diesem Port lauscht ein anderes Programm, deshalb kommt kein Webhook an; die Buchhaltungen werden abgefragt. Levy versucht es jede Minute erneut: Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>No webhook comes in until then; the ledgers are polled.</source>
        <translation>Bis dahin kommt kein Webhook an; die Buchhaltungen werden abgefragt.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Account %1 is not in this chart of accounts.</source>
        <translation>Das Konto %1 fehlt in diesem Kontenplan.</translation>
    </message>
    <message>
        <source>Account %1 is blocked.</source>
        <translation>Das Konto %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Account %1 demands a cost center.</source>
        <translation>Das Konto %1 verlangt eine Kostenstelle.</translation>
    </message>
    <message>
        <source>Account %1 takes no cost center.</source>
        <translation>Das Konto %1 nimmt keine Kostenstelle an.</translation>
    </message>
    <message>
        <source>Choose what the tax is debited to: there is no usual answer.</source>
        <translation>Wählen Sie, was mit der Steuer belastet wird: Eine übliche Antwort gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose the account that is debited.</source>
        <translation>Wählen Sie das Konto, das belastet wird.</translation>
    </message>
    <message>
        <source>Account %1 is not a receivable account.</source>
        <translation>Das Konto %1 ist kein Forderungskonto.</translation>
    </message>
    <message>
        <source>Account %1 is a receivable account: it needs the customer&apos;s.</source>
        <translation>Das Konto %1 ist ein Forderungskonto: Dazu muss der Kunde belastet werden.</translation>
    </message>
    <message>
        <source>Choose the Avalara company that files this company&apos;s tax.</source>
        <translation>Wählen Sie das Avalara-Unternehmen, das die Steuer dieses Unternehmens meldet.</translation>
    </message>
    <message>
        <source>Codes must begin with 1 to 12 capital letters and digits.</source>
        <translation>Codes müssen mit 1 bis 12 Großbuchstaben und Ziffern beginnen.</translation>
    </message>
    <message>
        <source>Choose the account that the tax is credited to.</source>
        <translation>Wählen Sie das Konto, dem die Steuer gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Cost center %1 cannot be used any more.</source>
        <translation>Die Kostenstelle %1 ist nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>Choose the tax code that the document&apos;s lines get.</source>
        <translation>Wählen Sie den Steuercode, den die Zeilen des Belegs erhalten.</translation>
    </message>
    <message>
        <source>Choose the general journal for the entries.</source>
        <translation>Wählen Sie das allgemeine Journal für die Buchungen.</translation>
    </message>
    <message>
        <source>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</source>
        <translation>Solange die Rechnung offen ist, erhalten ihre Zeilen den Steuercode und den Betrag. Dem Kunden wird die Steuer berechnet. Eine fertige Rechnung bleibt unberührt.</translation>
    </message>
    <message>
        <source>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</source>
        <translation>Solange die Rechnung offen ist, erhält sie eigene Zeilen für die Steuer. Dem Kunden wird die Steuer berechnet. Eine freigegebene Rechnung bleibt unberührt.</translation>
    </message>
    <message>
        <source>The invoice&apos;s lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</source>
        <translation>Die Zeilen der Rechnung erhalten nur den Steuercode; die Buchhaltung rechnet und muss auf denselben Betrag kommen wie Avalara. Üblich im Inland, wo die Buchhaltung die Sätze kennt.</translation>
    </message>
    <message>
        <source>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</source>
        <translation>Eine eigene Buchung im allgemeinen Journal. Die Rechnung und ihre Summe ändern sich nicht, und dem Kunden wird sie damit nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>Adresse geprüft</translation>
    </message>
    <message>
        <source>own checks</source>
        <translation>eigene Prüfung</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Keine Buchung nötig</translation>
    </message>
    <message>
        <source>Posted to ledger</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>wenn die Rechnung endgültig ist</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch ohne Nummer</translation>
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
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Sondergebiet</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>The webhook is silent</source>
        <translation>Der Webhook schweigt</translation>
    </message>
    <message>
        <source>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</source>
        <translation>Der Webhook von %1 schweigt seit %2 (UTC), obwohl es in der Buchhaltung Änderungen gab. Nichts ist verloren, denn sie wurden durch Abfragen gefunden, nur später. Prüfen Sie die öffentliche Adresse und ihren Proxy und testen Sie dann: levy-cli webhook test.</translation>
    </message>
    <message>
        <source>The webhook could not be set up</source>
        <translation>Der Webhook ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>Exact Online does not take the webhook subscription of %1. %2</source>
        <translation>Exact Online nimmt das Webhook-Abonnement von %1 nicht an. %2</translation>
    </message>
</context>
<context>
    <name>WhyThisTax</name>
    <message>
        <source>No tax: the company has no nexus in %1, so none is due there.</source>
        <translation>Keine Steuer: Das Unternehmen hat keinen Nexus in %1, daher ist dort keine fällig.</translation>
    </message>
    <message>
        <source>No tax: %1 has no rate for this.</source>
        <translation>Keine Steuer: %1 hat dafür keinen Satz.</translation>
    </message>
    <message>
        <source>No tax on part of it: %1 does not tax these items.</source>
        <translation>Auf einen Teil keine Steuer: %1 besteuert diese Artikel nicht.</translation>
    </message>
    <message>
        <source>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</source>
        <translation>Nullsatz: ein Verkauf an ein Unternehmen in einem anderen Land mit der USt-IdNr. %1; der Käufer schuldet die Steuer (Reverse Charge) oder es ist eine Ausfuhr.</translation>
    </message>
    <message>
        <source>Zero rate: Avalara applied the rate of zero to this supply.</source>
        <translation>Nullsatz: Avalara hat auf diese Lieferung den Satz null angewandt.</translation>
    </message>
    <message>
        <source>Exempt: the customer is sent with the entity use code %1.</source>
        <translation>Befreit: Der Kunde wird mit dem Verwendungscode %1 gesendet.</translation>
    </message>
    <message>
        <source>No tax by Avalara&apos;s rule &quot;%1&quot;.</source>
        <translation>Keine Steuer nach der Avalara-Regel „%1“.</translation>
    </message>
    <message>
        <source>Avalara found no jurisdiction that taxes this document.</source>
        <translation>Avalara hat kein Steuergebiet gefunden, das diesen Beleg besteuert.</translation>
    </message>
    <message>
        <source>no tax code, so Avalara&apos;s default</source>
        <translation>kein Steuercode, also der Standard von Avalara</translation>
    </message>
    <message>
        <source>%1 (%2 lines)</source>
        <translation>%1 (%2 Zeilen)</translation>
    </message>
    <message>
        <source>Tax codes of the items: %1.</source>
        <translation>Steuercodes der Artikel: %1.</translation>
    </message>
    <message>
        <source>Shipped from %1 to %2.</source>
        <translation>Versandt von %1 nach %2.</translation>
    </message>
    <message>
        <source>The ship-to address was corrected in Levy; the ledger says %1.</source>
        <translation>Die Lieferadresse wurde in Levy korrigiert; in der Buchhaltung steht %1.</translation>
    </message>
    <message>
        <source>It corrects invoice %1 of %2, whose day decides the rates.</source>
        <translation>Korrigiert die Rechnung %1 vom %2, deren Tag die Sätze bestimmt.</translation>
    </message>
    <message>
        <source>The rates are those of %1.</source>
        <translation>Es gelten die Sätze vom %1.</translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation>Noch nichts berechnet.</translation>
    </message>
    <message>
        <source>%1 of the amount is not taxed.</source>
        <translation>%1 des Betrags sind nicht besteuert.</translation>
    </message>
    <message>
        <source>Avalara notes: &quot;%1&quot;</source>
        <translation>Avalara merkt an: „%1“</translation>
    </message>
</context>
<context>
    <name>levy::ui::AccountPicker</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>zwei Buchstaben</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Adresse verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressPanel</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Correct the address here</source>
        <translation>Adresse hier korrigieren</translation>
    </message>
    <message>
        <source>Use the address for</source>
        <translation>Adresse verwenden für</translation>
    </message>
    <message>
        <source>This document only</source>
        <translation>Nur diesen Beleg</translation>
    </message>
    <message>
        <source>The customer&apos;s record in the ledger stays as it is.</source>
        <translation>Die Stammdaten des Kunden in der Buchhaltung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Send it as it is…</source>
        <translation>Unverändert senden…</translation>
    </message>
    <message>
        <source>As entered in the ledger</source>
        <translation>Wie in der Buchhaltung erfasst</translation>
    </message>
    <message>
        <source>As Avalara understood it</source>
        <translation>Wie Avalara sie versteht</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Avalara says</source>
        <translation>Avalara meldet</translation>
    </message>
    <message>
        <source>This address of %1, from now on</source>
        <translation>Diese Adresse von %1, ab jetzt</translation>
    </message>
    <message>
        <source>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</source>
        <translation>In Levy nur für diese Adresse gemerkt; wirkt sofort für alle Belege, die darauf warten.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>%1: suggestion accepted</source>
        <translation>%1: Vorschlag angenommen</translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation>Hier korrigieren</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>%1 gemerkt</translation>
    </message>
    <message>
        <source>%1: address corrected</source>
        <translation>%1: Adresse korrigiert</translation>
    </message>
    <message>
        <source>Send %1 with this address</source>
        <translation>%1 mit dieser Adresse senden</translation>
    </message>
    <message>
        <source>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</source>
        <translation>Avalara rechnet mit der Adresse, wie sie erfasst ist, obwohl es sie bezweifelt. Ein falscher Ort kann einen falschen Satz bedeuten.</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Unverändert senden</translation>
    </message>
    <message>
        <source>%1: address confirmed</source>
        <translation>%1: Adresse bestätigt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>levy::ui::AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>What support asks for.</source>
        <translation>Wonach der Support fragt.</translation>
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
        <translation>Netto %1, Steuer %2, brutto %3 %4</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
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
        <translation>Warum Levy fragt</translation>
    </message>
    <message>
        <source>Usual for this customer</source>
        <translation>Üblich bei diesem Kunden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>What approving does</source>
        <translation>Was die Freigabe bewirkt</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Journal entry that will be posted</source>
        <translation>Journalbuchung, die gebucht wird</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>On the invoice: %1 %2 tax.</source>
        <translation>Auf der Rechnung: %1 %2 Steuer.</translation>
    </message>
    <message>
        <source>Difference %1 %2.</source>
        <translation>Differenz %1 %2.</translation>
    </message>
    <message>
        <source>the first document for this customer</source>
        <translation>der erste Beleg dieses Kunden</translation>
    </message>
    <message>
        <source>All documents of this company with unusual signs go on.</source>
        <translation>Alle Belege dieses Unternehmens mit ungewöhnlichen Vorzeichen laufen weiter.</translation>
    </message>
    <message>
        <source>Posts the entry, journal %1, period %2-%3.</source>
        <translation>Bucht im Journal %1, Periode %2-%3.</translation>
    </message>
    <message>
        <source>Sends the document to Avalara and posts what it calculates.</source>
        <translation>Sendet den Beleg an Avalara und bucht, was es berechnet.</translation>
    </message>
    <message>
        <source>Commits the tax in Avalara. This cannot be undone.</source>
        <translation>Schreibt die Steuer in Avalara fest. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A later correction is an adjustment or a void, and both stay visible.</source>
        <translation>Eine spätere Korrektur ist eine Anpassung oder ein Storno, und beides bleibt sichtbar.</translation>
    </message>
    <message>
        <source>Confirm for this company</source>
        <translation>Für Unternehmen bestätigen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Signs of %1 confirmed</source>
        <translation>Vorzeichen von %1 bestätigt</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Vorschau, nichts wird erfasst</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>The books of its period are signed off. Approving changes them after that.</source>
        <translation>Die Bücher seiner Periode sind abgezeichnet. Die Freigabe ändert sie danach noch.</translation>
    </message>
    <message>
        <source>Levy commits the tax in Avalara, which cannot be undone.</source>
        <translation>Levy schreibt die Steuer in Avalara fest; das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditModel</name>
    <message>
        <source>Irreversible</source>
        <translation>Unumkehrbar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditPage</name>
    <message>
        <source>One document</source>
        <translation>Ein Beleg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Die Filter oben lassen nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) shown</source>
        <translation>
            <numerusform>%Ln Ereignis angezeigt</numerusform>
            <numerusform>%Ln Ereignisse angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON Lines with hashes, to be verified by others (*.jsonl)</source>
        <translation>JSON Lines mit Hashes, von anderen prüfbar (*.jsonl)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für die Tabellenkalkulation (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 geschrieben</numerusform>
            <numerusform>%Ln Ereignisse nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Append-only · times in your time zone, UTC in the detail</source>
        <translation>Unveränderbar · Zeiten in Ihrer Zeitzone, UTC im Detail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journalbuchungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Document, code, words</source>
        <translation>Beleg, Code, Wörter</translation>
    </message>
    <message>
        <source>Only irreversible</source>
        <translation>Nur unumkehrbare</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>The trail cannot be read</source>
        <translation>Das Prüfprotokoll ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>levy::ui::AvalaraStep</name>
    <message>
        <source>Sign in to Avalara</source>
        <translation>Bei Avalara anmelden</translation>
    </message>
    <message>
        <source>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</source>
        <translation>Avalara berechnet die Steuer. Die Konsole von Avalara zeigt Konto-ID und Lizenzschlüssel in den Einstellungen (Settings).</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</source>
        <translation>Für dieses Unternehmen wird die Steuer gemeldet. Unternehmen der Buchhaltung, die zu einem anderen gehören, erhalten es in Schritt 3.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>liegt vor; zum Beibehalten leer lassen</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>Signing in to Avalara …</source>
        <translation>Anmeldung bei Avalara …</translation>
    </message>
    <message>
        <source>Avalara does not accept the sign-in</source>
        <translation>Avalara nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</source>
        <translation>Konto-ID und Lizenzschlüssel gehören nicht zusammen, oder der Schlüssel gehört zur anderen Umgebung. Nichts wurde gespeichert; korrigieren Sie beides und testen Sie neu.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Neu testen</translation>
    </message>
    <message>
        <source>Signed in to account %1.</source>
        <translation>Angemeldet bei Konto %1.</translation>
    </message>
    <message numerus="yes">
        <source>Active companies: %Ln.</source>
        <translation>
            <numerusform>Aktive Unternehmen: %Ln.</numerusform>
            <numerusform>Aktive Unternehmen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the licence key …</source>
        <translation>Lizenzschlüssel wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>levy::ui::Backend</name>
    <message>
        <source>Comparing the books …</source>
        <translation>Die Bücher werden verglichen …</translation>
    </message>
</context>
<context>
    <name>levy::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Invoice number, customer, Avalara code, journal entry or command</source>
        <translation>Rechnungsnummer, Kunde, Avalara-Code, Journalbuchung oder Befehl</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>levy::ui::CompanyList</name>
    <message>
        <source>Sales invoices</source>
        <translation>Ausgangsrechnungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Cost centers</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journalbuchungen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoices, 30 days</source>
        <translation>Rechnungen, 30 Tage</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Work on %1 %2</source>
        <translation>%1 %2 bearbeiten</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>works</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>right missing</source>
        <translation>Recht fehlt</translation>
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
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionsPage</name>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Noch nichts verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Post: the whole job</source>
        <translation>Buchen: die ganze Arbeit</translation>
    </message>
    <message>
        <source>Calculate: records in Avalara, posts nothing</source>
        <translation>Berechnen: erfasst in Avalara, bucht nichts</translation>
    </message>
    <message>
        <source>Observe: records and posts nothing</source>
        <translation>Beobachten: erfasst und bucht nichts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation>Arbeitsmodus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>renews itself, secrets in %1</source>
        <translation>erneuert sich selbst, Zugangsdaten in %1</translation>
    </message>
    <message>
        <source>%1, all %2 companies together</source>
        <translation>%1, alle %2-Unternehmen zusammen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>Codes begin</source>
        <translation>Code-Präfix</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Workspace and secrets</source>
        <translation>Arbeitsbereich und Zugangsdaten</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>not listening; ledgers are polled</source>
        <translation>kein Empfang; Buchhaltungen werden abgefragt</translation>
    </message>
    <message>
        <source>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</source>
        <translation>Schlüssel und Zugangsdaten liegen nur dort. Levy zeigt sie nie wieder und schreibt sie nie in eigene Dateien.</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Verbindungen werden getestet …</translation>
    </message>
    <message>
        <source>tested at %1</source>
        <translation>getestet um %1</translation>
    </message>
    <message>
        <source>Connect your own systems…</source>
        <translation>Eigene Systeme verbinden…</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live.</source>
        <translation>Schritt für Schritt, jeder Schritt getestet. Nichts wird gebucht, bis Sie in den Echtbetrieb gehen.</translation>
    </message>
    <message>
        <source>Connect your systems…</source>
        <translation>Eigene Systeme verbinden…</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Die Einrichtung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>What was tested is kept. Nothing is recorded or posted until it is turned on.</source>
        <translation>Was getestet wurde, bleibt erhalten. Nichts wird erfasst oder gebucht, bis die Verbindung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>no secret; the ledger is polled</source>
        <translation>kein geheimer Schlüssel; die Buchhaltung wird abgefragt</translation>
    </message>
    <message>
        <source>silent since %1, changes came by polling</source>
        <translation>schweigt seit %1, Änderungen kamen durch Abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last %1</source>
        <translation>
            <numerusform>%Ln Nachricht, zuletzt %1</numerusform>
            <numerusform>%Ln Nachrichten, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>subscribed, nothing came yet</source>
        <translation>abonniert, noch nichts angekommen</translation>
    </message>
    <message>
        <source>not subscribed; the ledger is polled</source>
        <translation>nicht abonniert; die Buchhaltung wird abgefragt</translation>
    </message>
    <message>
        <source>nothing waits for the ledger</source>
        <translation>nichts wartet auf die Buchhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done about %2</source>
        <translation>%1, fertig gegen %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>lauscht nicht; die Hintergrundarbeit ist angehalten</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>lauscht unter %1</translation>
    </message>
    <message>
        <source>The connections cannot be read</source>
        <translation>Die Verbindungen sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>levy::ui::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything Levy knows lies in one folder on this computer.</source>
        <translation>Alles, was Levy weiß, liegt in einem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Database, vault and locks.</source>
        <translation>Datenbank, Tresor und Sperren.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Never in the database and never in a backup.</source>
        <translation>Nie in der Datenbank und nie in einer Sicherung.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A consistent copy while work goes on; without secrets.</source>
        <translation>Eine stimmige Kopie bei laufender Arbeit; ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Database and audit trail</source>
        <translation>Datenbank und Prüfprotokoll</translation>
    </message>
    <message>
        <source>Looks through both from end to end.</source>
        <translation>Sieht beide von Anfang bis Ende durch.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keiner ist geöffnet</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db)</source>
        <translation>Sicherungen von Levy (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1. Secrets are not in it.</source>
        <translation>Die Sicherung liegt in %1. Zugangsdaten sind nicht darin.</translation>
    </message>
    <message>
        <source>Looking through database and trail …</source>
        <translation>Datenbank und Prüfprotokoll werden durchgesehen …</translation>
    </message>
    <message>
        <source>The database is sound and the audit trail intact.</source>
        <translation>Die Datenbank ist in Ordnung und das Prüfprotokoll unversehrt.</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of the table&apos;s columns are shown</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentPane</name>
    <message>
        <source>Preview tax</source>
        <translation>Steuervorschau</translation>
    </message>
    <message>
        <source>Reprocess</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 wird erneut verarbeitet</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>What is committed is corrected by an adjustment, a void or a reversal.</source>
        <translation>Festgeschriebenes wird durch Anpassung, Storno oder Gegenbuchung korrigiert.</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Steuervorschau für %1 …</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau für %1</translation>
    </message>
    <message>
        <source>Avalara would calculate %1 tax on %2.</source>
        <translation>Avalara würde %1 Steuer auf %2 berechnen.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was posted.</source>
        <translation>Nichts wurde erfasst und nichts gebucht.</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy sendet diesen Beleg nie. Liegt er bei Avalara als „Gespeichert“, wird er dort gelöscht.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>Mit „Wiederholen“ lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Exclude with a reason…</source>
        <translation>Mit Begründung auslassen…</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Im Prüfprotokoll zeigen</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dieser Beleg ist nicht lesbar</translation>
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
        <translation>Quelle</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Cur.</source>
        <extracomment>short heading of a column with currency codes</extracomment>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsPage</name>
    <message>
        <source>No document matches</source>
        <translation>Kein Beleg passt</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Die Filter oben lassen nichts übrig.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Buchhaltungen werden zum ersten Mal gelesen …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
        <translation>Ausgangsrechnungen und Gutschriften erscheinen hier, sobald eine Buchhaltung gelesen ist.</translation>
    </message>
    <message>
        <source>Net %1   Tax %2</source>
        <translation>Netto %1   Steuer %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln ausgewählt:</numerusform>
            <numerusform>%Ln ausgewählt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) exported</source>
        <translation>
            <numerusform>%Ln Beleg exportiert</numerusform>
            <numerusform>%Ln Belege exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Summen der Auswahl</translation>
    </message>
    <message>
        <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
        <translation>Leertaste öffnet · Strg+C kopiert für Excel · Strg+F filtert</translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>Die Belege sind nicht lesbar</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Belege exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabelle als Text (*.csv)</translation>
    </message>
    <message>
        <source>For printing (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is undecided</source>
        <translation>Nichts ist unentschieden</translation>
    </message>
    <message>
        <source>Every document that is final in its ledger has its tax or a decision.</source>
        <translation>Jeder Beleg, der in seiner Buchhaltung endgültig ist, hat seine Steuer oder eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>levy::ui::EventPane</name>
    <message>
        <source>Removed by retention; the event keeps its SHA-256.</source>
        <translation>Nach Ablauf der Aufbewahrung entfernt; das Ereignis behält seinen SHA-256.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Unumkehrbar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Avalara code</source>
        <translation>Avalara-Code</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
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
        <translation>Voriger Hash</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Aufgezeichnet als</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>Behebung durch</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::ExactPanel</name>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Umleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</source>
        <translation>Tragen Sie genau diese Adresse in Ihrer Exact-App ein: nur https, verglichen auf den Buchstaben genau. Sie muss von außen nicht erreichbar sein. Bei einer Adresse auf diesem Computer sendet Exact keine Webhooks; Levy fragt Änderungen dann selbst ab.</translation>
    </message>
    <message>
        <source>Divisions to work on</source>
        <translation>Zu bearbeitende Mandanten</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in when you are ready.</source>
        <translation>Nichts wurde geändert. Melden Sie sich an, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>liegt vor; zum Beibehalten leer lassen</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Exact takes addresses with https only.</source>
        <translation>Exact nimmt nur Adressen mit https an.</translation>
    </message>
    <message>
        <source>The address must have nothing behind its path.</source>
        <translation>Hinter dem Pfad der Adresse darf nichts stehen.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Nothing came back from the browser, and nothing was changed. Sign in again.</source>
        <translation>Aus dem Browser kam nichts zurück, und nichts wurde geändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Zugriff wurde abgelehnt</translation>
    </message>
    <message>
        <source>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</source>
        <translation>Exact meldet, dass der Zugriff nicht erlaubt wurde. Nichts wurde geändert; melden Sie sich erneut an und erlauben Sie ihn, oder fragen Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in</source>
        <translation>Diese Adresse gehört nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</source>
        <translation>Sie ist nicht die Antwort auf die Seite, die Levy geöffnet hat, und wurde daher nicht verwendet. Kopieren Sie die ganze Adresse der Seite am Ende dieser Anmeldung.</translation>
    </message>
    <message>
        <source>This address holds no answer</source>
        <translation>Diese Adresse enthält keine Antwort</translation>
    </message>
    <message>
        <source>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</source>
        <translation>Kopieren Sie die ganze Adresse der Seite am Ende der Anmeldung, mit allem hinter dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Signing in at Exact Online …</source>
        <translation>Anmeldung bei Exact Online …</translation>
    </message>
    <message>
        <source>Exact does not accept the client secret</source>
        <translation>Exact nimmt den geheimen Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</source>
        <translation>Client-ID und geheimer Schlüssel gehören nicht zusammen, oder die App gehört zu einer anderen Region. Nichts wurde gespeichert; korrigieren Sie beides und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Testing the rights …</source>
        <translation>Rechte werden getestet …</translation>
    </message>
    <message>
        <source>%1 %2 lacks a right</source>
        <translation>Für %1 %2 fehlt ein Recht</translation>
    </message>
    <message>
        <source>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact&apos;s App Center, then sign in again. Nothing was changed.</source>
        <translation>Levy kann nicht lesen: %1. Kreuzen Sie das Unternehmen bei der Anmeldung an, geben Sie Ihrer App im App Center von Exact die Berechtigung dafür und melden Sie sich dann erneut an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
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
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Filter by number, customer, code, entry</source>
        <translation>Nach Nummer, Kunde, Code, Buchung filtern</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Steuer gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Final in the ledger, without tax at Avalara and without a decision</source>
        <translation>Endgültig in der Buchhaltung, ohne Steuer bei Avalara und ohne Entscheidung</translation>
    </message>
    <message>
        <source>Held by the approval rules</source>
        <translation>Von den Freigaberegeln angehalten</translation>
    </message>
</context>
<context>
    <name>levy::ui::FirstRunPage</name>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Noch nichts verbunden</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
        <translation>Levy berechnet mit Avalara die Umsatzsteuer Ihrer Rechnungen und bucht sie in Ihre Buchhaltung. Sehen Sie erst zu, wie es arbeitet, oder beginnen Sie mit Ihren eigenen Systemen.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>In wenigen Sekunden bereit</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Etwa 10 Minuten</translation>
    </message>
    <message>
        <source>Try it on a sample company</source>
        <translation>Am Musterunternehmen testen</translation>
    </message>
    <message>
        <source>No account or key needed</source>
        <translation>Kein Konto, kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>No real tax, nothing leaves this computer</source>
        <translation>Keine echte Steuer, nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Delete it whenever you like</source>
        <translation>Jederzeit wieder zu löschen</translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation>Eigene Systeme verbinden</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</source>
        <translation>Schritt für Schritt, jeder Schritt getestet. Nichts wird gebucht, bis Sie am Ende in den Echtbetrieb gehen. Halten Sie bereit:</translation>
    </message>
    <message>
        <source>Avalara account ID and licence key</source>
        <translation>Konto-ID und Lizenzschlüssel von Avalara</translation>
    </message>
    <message>
        <source>Exact Online: app client ID and secret, per region</source>
        <translation>Exact Online: Client-ID und geheimer Schlüssel der App, je Region</translation>
    </message>
    <message>
        <source>or Visma.net: client ID, secret and tenant</source>
        <translation>oder Visma.net: Client-ID, geheimer Schlüssel und Mandant</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung einspielen…</translation>
    </message>
    <message>
        <source>Starting the simulated services …</source>
        <translation>Simulierte Dienste werden gestartet …</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db *.levy);;All files (*)</source>
        <translation>Sicherungen von Levy (*.db *.levy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</source>
        <translation>Ein erfundenes Unternehmen mit etwa 400 Rechnungen, simulierten Diensten und allen Arten von Problemen zum Üben.</translation>
    </message>
</context>
<context>
    <name>levy::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>levy::ui::HeldBanners</name>
    <message numerus="yes">
        <source>%Ln document(s) deleted</source>
        <translation>
            <numerusform>%Ln Beleg gelöscht</numerusform>
            <numerusform>%Ln Belege gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) with another identity</source>
        <translation>
            <numerusform>%Ln Beleg mit anderer Identität</numerusform>
            <numerusform>%Ln Belege mit anderer Identität</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually many changes came from %1: %2.</source>
        <translation>Von %1 kamen ungewöhnlich viele Änderungen: %2.</translation>
    </message>
    <message>
        <source>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</source>
        <translation>Levy hält sie zurück und hat nichts geändert. Übernehmen Sie sie, wenn sie stimmen; wenn die Buchhaltung wiederhergestellt wurde oder das falsche Unternehmen geantwortet hat, verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Accept the held changes of %1</source>
        <translation>Zurückgehaltene Änderungen von %1 übernehmen</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Dismiss the held changes of %1</source>
        <translation>Zurückgehaltene Änderungen von %1 verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln held change(s)?</source>
        <translation>
            <numerusform>%Ln zurückgehaltene Änderung übernehmen?</numerusform>
            <numerusform>%Ln zurückgehaltene Änderungen übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</source>
        <translation>Belege, die Levy erfasst hat, kommen einzeln in die Prüfung; allein dadurch wird nichts storniert. Hier lässt es sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Held changes of %1 accepted</source>
        <translation>Zurückgehaltene Änderungen von %1 übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln held change(s)?</source>
        <translation>
            <numerusform>%Ln zurückgehaltene Änderung verwerfen?</numerusform>
            <numerusform>%Ln zurückgehaltene Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents stay as they are in Levy and at Avalara.</source>
        <translation>Die Belege bleiben in Levy und bei Avalara, wie sie sind.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Held changes of %1 dismissed</source>
        <translation>Zurückgehaltene Änderungen von %1 verworfen</translation>
    </message>
</context>
<context>
    <name>levy::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::IconLine</name>
    <message>
        <source>%1: works</source>
        <translation>%1: erlaubt</translation>
    </message>
    <message>
        <source>%1: not allowed</source>
        <translation>%1: nicht erlaubt</translation>
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
        <translation>KSt</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerStep</name>
    <message>
        <source>Sign in to your ledger</source>
        <translation>Bei Ihrer Buchhaltung anmelden</translation>
    </message>
    <message>
        <source>Levy signs in with your own app. A password never passes through Levy.</source>
        <translation>Levy meldet sich mit Ihrer eigenen App an. Ein Passwort geht nie durch Levy.</translation>
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
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Keeping the sign-in …</source>
        <translation>Anmeldung wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerTab</name>
    <message>
        <source>The entry is in the ledger; it was read back and agrees to the cent.</source>
        <translation>Die Buchung steht in der Buchhaltung; sie wurde zurückgelesen und stimmt auf den Cent.</translation>
    </message>
    <message>
        <source>The entry is in the ledger and is about to be read back.</source>
        <translation>Die Buchung steht in der Buchhaltung und wird gleich zurückgelesen.</translation>
    </message>
    <message>
        <source>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</source>
        <translation>Die Buchung wurde gesendet, und es kam keine Antwort. Levy sucht sie in der Buchhaltung, bevor es wieder etwas schreibt.</translation>
    </message>
    <message>
        <source>Nothing is posted yet. This is what would be posted now.</source>
        <translation>Noch ist nichts gebucht. Das würde jetzt gebucht.</translation>
    </message>
    <message>
        <source>No entry is needed: the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>Keine Buchung nötig: Die Steuer in der Buchhaltung stimmt mit der von Avalara überein.</translation>
    </message>
    <message>
        <source>Nothing is posted, and nothing can be yet.</source>
        <translation>Nichts ist gebucht, und noch kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Mapping version</source>
        <translation>Zuordnungsversion</translation>
    </message>
</context>
<context>
    <name>levy::ui::LinesTab</name>
    <message>
        <source>Why this tax?</source>
        <translation>Warum diese Steuer?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source> · ship-from %1 · ship-to %2</source>
        <translation> · Versand ab %1 · Lieferung nach %2</translation>
    </message>
    <message>
        <source>The lines add up to %1, Avalara&apos;s total is %2.</source>
        <translation>Die Zeilen ergeben %1, die Summe von Avalara ist %2.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total and to journal entry %1.</source>
        <translation>Die Zeilen ergeben die Summe von Avalara und die Journalbuchung %1.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total.</source>
        <translation>Die Zeilen ergeben die Summe von Avalara.</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>levy::ui::MainWindow</name>
    <message>
        <source>Levy goes on in the background</source>
        <translation>Levy läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Its icon stays here. Choose Quit in its menu to end it.</source>
        <translation>Das Symbol bleibt hier. Wählen Sie „Beenden“ in seinem Menü, um Levy zu schließen.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Nach diesem Beleg anhalten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Quit Levy</source>
        <translation>Levy beenden</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
        <translation>Alles kann gelesen werden; Entscheidungen bleiben erhalten und wirken, sobald die Dienste wieder erreichbar sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) need a person</source>
        <translation>
            <numerusform>%Ln Beleg ist zu prüfen</numerusform>
            <numerusform>%Ln Belege sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was posted for them. Open Review to decide.</source>
        <translation>Dafür wurde nichts gebucht. Öffnen Sie „Prüfung“, um zu entscheiden.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Hintergrundarbeit fortsetzen</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Hintergrundarbeit anhalten</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingForm</name>
    <message>
        <source>Onto the invoice&apos;s lines</source>
        <translation>In die Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>As a line of its own on the invoice</source>
        <translation>Als eigene Zeile der Rechnung</translation>
    </message>
    <message>
        <source>By the tax codes of the invoice&apos;s lines</source>
        <translation>Über die Steuercodes der Rechnungszeilen</translation>
    </message>
    <message>
        <source>As a journal entry of its own</source>
        <translation>Als eigene Journalbuchung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Verrechnungskonto</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Avalara-Unternehmen</translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation>Code-Präfix</translation>
    </message>
    <message>
        <source>at Avalara</source>
        <translation>bei Avalara</translation>
    </message>
    <message>
        <source>Bring tax in</source>
        <translation>Steuer eintragen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tax account</source>
        <translation>Steuerkonto</translation>
    </message>
    <message>
        <source>Cost center of the tax</source>
        <translation>Kostenstelle der Steuer</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>Debited is</source>
        <translation>Belastet wird</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>Sollkonto</translation>
    </message>
    <message>
        <source>Cost center of the debit</source>
        <translation>Kostenstelle im Soll</translation>
    </message>
    <message>
        <source>What is debited</source>
        <translation>Was belastet wird</translation>
    </message>
    <message>
        <source>There is no usual answer: choose one to read what it does.</source>
        <translation>Eine übliche Antwort gibt es nicht: Wählen Sie eine, um zu lesen, was sie bewirkt.</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingPanel</name>
    <message>
        <source>The tax that has no place yet</source>
        <translation>Die Steuer, die noch keinen Platz hat</translation>
    </message>
    <message>
        <source>Where it shall go</source>
        <translation>Wohin sie soll</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Steuergebiet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Steuerart</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Zeigt auf</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>everything without a rule of its own</source>
        <translation>alles ohne eigene Regel</translation>
    </message>
    <message>
        <source>all tax of %1</source>
        <translation>alle Steuern: %1</translation>
    </message>
    <message>
        <source>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</source>
        <translation>Es entsteht eine neue Version der Regeln; bereits gebuchte Buchungen behalten ihre. Alle Belege von %1, die auf eine Zuordnung warten, werden erneut verarbeitet.</translation>
    </message>
    <message>
        <source>Add rule and go on</source>
        <translation>Regel anlegen und weiter</translation>
    </message>
    <message>
        <source>Change rule and go on</source>
        <translation>Regel ändern und weiter</translation>
    </message>
    <message>
        <source>Mapping rule kept</source>
        <translation>Zuordnungsregel gespeichert</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingStep</name>
    <message>
        <source>Where the tax goes</source>
        <translation>Wohin die Steuer geht</translation>
    </message>
    <message>
        <source>Defaults for everything; rules by country, state or item are added later under Mappings.</source>
        <translation>Vorgaben für alles; Regeln nach Land, Bundesstaat oder Artikel kommen später unter „Zuordnungen“ hinzu.</translation>
    </message>
    <message>
        <source>Ledger company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Mapping defaults</source>
        <translation>Vorgaben der Zuordnung</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Reading the chart of accounts …</source>
        <translation>Kontenplan wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The chart of accounts is not read yet.</source>
        <translation>Der Kontenplan ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Two companies cannot begin their codes alike.</source>
        <translation>Die Codes zweier Unternehmen dürfen nicht gleich beginnen.</translation>
    </message>
    <message>
        <source>Asking Avalara whether the codes are free …</source>
        <translation>Avalara wird gefragt, ob die Codes frei sind …</translation>
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
        <translation>Kontenplan gelesen %1 · %2 Konten, %3 Kostenstellen · Regelversion %4</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; sync first.</source>
        <translation>Der Kontenplan wurde noch nicht gelesen; starten Sie zuerst einen Abgleich.</translation>
    </message>
    <message>
        <source>Tax → GL account and cost center</source>
        <translation>Steuer → Sachkonto und Kostenstelle</translation>
    </message>
    <message>
        <source>Items → tax code</source>
        <translation>Artikel → Steuercode</translation>
    </message>
    <message>
        <source>Customers → exemption</source>
        <translation>Kunden → Befreiung</translation>
    </message>
    <message>
        <source>Company and debit side</source>
        <translation>Unternehmen und Sollseite</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>Regel %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) are marked in the table.</source>
        <translation>
            <numerusform>%Ln weitere Feststellung ist in der Tabelle markiert.</numerusform>
            <numerusform>%Ln weitere Feststellungen sind in der Tabelle markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source> (debit side)</source>
        <translation> (Sollseite)</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln document(s) with tax:</source>
        <translation>
            <numerusform>%Ln neuester Beleg mit Steuer:</numerusform>
            <numerusform>%Ln neueste Belege mit Steuer:</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing fell to the default.</source>
        <translation>nichts fiel auf die Standardregel.</translation>
    </message>
    <message>
        <source>%1 fell to the default.</source>
        <translation>%1 fielen auf die Standardregel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have tax that no rule matches.</source>
        <translation>
            <numerusform>%Ln Beleg hat Steuer, auf die keine Regel passt.</numerusform>
            <numerusform>%Ln Belege haben Steuer, auf die keine Regel passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation>Arten von Regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The most specific rule wins; the number breaks a tie.</source>
        <translation>Die genaueste Regel gewinnt; bei Gleichstand die Nummer.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Neue Regel</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Steuerart</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>KSt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No ledger is connected yet</source>
        <translation>Noch keine Buchhaltung verbunden</translation>
    </message>
    <message>
        <source>Rules belong to a connection; connect a ledger first.</source>
        <translation>Regeln gehören zu einer Verbindung; verbinden Sie zuerst eine Buchhaltung.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Die Regeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heads a column that says which taxes a rule is for</extracomment>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>levy::ui::NavItem</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>for assistive technology: how many documents wait</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::OriginalPanel</name>
    <message>
        <source>Invoices of this customer</source>
        <translation>Rechnungen dieses Kunden</translation>
    </message>
    <message>
        <source>Its day decides the rates of the credit note</source>
        <translation>Deren Tag bestimmt die Sätze der Gutschrift</translation>
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
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>It corrects this invoice</source>
        <translation>Korrigiert diese Rechnung</translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation>%1 korrigiert %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>%1 has no original</source>
        <translation>%1 hat kein Original</translation>
    </message>
</context>
<context>
    <name>levy::ui::OverviewPage</name>
    <message>
        <source>Looking at the books …</source>
        <translation>Die Bücher werden durchgesehen …</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Documents processed</source>
        <translation>Verarbeitete Belege</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Steuer gebucht</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Warten auf Prüfung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Steuer nach Steuergebiet</translation>
    </message>
    <message>
        <source>posted, top ten</source>
        <translation>gebucht, Top 10</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Documents per day</source>
        <translation>Belege je Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln Freigabe</numerusform>
            <numerusform>%Ln Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s)</source>
        <translation>
            <numerusform>%Ln Zuordnung</numerusform>
            <numerusform>%Ln Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln sonstiger</numerusform>
            <numerusform>%Ln sonstige</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Buchhaltungen werden zum ersten Mal gelesen …</translation>
    </message>
    <message>
        <source>%1 without a person</source>
        <translation>%1 ohne Eingriff</translation>
    </message>
    <message>
        <source>%1 decided in Review</source>
        <translation>%1 in der Prüfung entschieden</translation>
    </message>
    <message>
        <source>Nothing is posted in this period</source>
        <translation>In diesem Zeitraum ist nichts gebucht</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Nichts wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Tried several times and parked</source>
        <translation>Mehrfach versucht und geparkt</translation>
    </message>
    <message>
        <source>Replay them from the list</source>
        <translation>Aus der Liste wiederholen</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jurisdiction(s)</source>
        <translation>
            <numerusform>%Ln weiteres Steuergebiet</numerusform>
            <numerusform>%Ln weitere Steuergebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Die Zahlen sind nicht lesbar</translation>
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
        <translation>Datum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
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
        <translation>Im Wortlaut des Dienstes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Summe der Zeilen</translation>
    </message>
    <message>
        <source>Net of the document</source>
        <translation>Netto des Belegs</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Steuergebiet</translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation>Steuerart</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Bei Avalara</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>nicht gebucht</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>gebucht als %1</translation>
    </message>
    <message>
        <source>Drop what was chosen</source>
        <translation>Auswahl verwerfen</translation>
    </message>
    <message>
        <source>Choice for %1 dropped</source>
        <translation>Auswahl für %1 verworfen</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Anderen Tag wählen…</translation>
    </message>
    <message>
        <source>The entry of %1 gets another day</source>
        <translation>Die Buchung von %1 erhält einen anderen Tag</translation>
    </message>
</context>
<context>
    <name>levy::ui::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReasonDialog</name>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Begründung, bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReconciliationPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Documents, Avalara and ledger by currency</source>
        <translation>Belege, Avalara und Buchhaltung nach Währung</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferort</translation>
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
        <translation>Bücher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Avalara: %Ln transaction(s) read</source>
        <translation>
            <numerusform>Avalara: %Ln Vorgang gelesen</numerusform>
            <numerusform>Avalara: %Ln Vorgänge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %Ln entry(s) read</source>
        <translation>
            <numerusform>Buchhaltung: %Ln Buchung gelesen</numerusform>
            <numerusform>Buchhaltung: %Ln Buchungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices: %Ln document(s) read</source>
        <translation>
            <numerusform>Rechnungen: %Ln Beleg gelesen</numerusform>
            <numerusform>Rechnungen: %Ln Belege gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at %Ln document(s)</source>
        <translation>
            <numerusform>%Ln Beleg wird noch einmal angesehen</numerusform>
            <numerusform>%Ln Belege werden noch einmal angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message numerus="yes">
        <source>Ran %1 · %Ln row(s)</source>
        <translation>
            <numerusform>Gelaufen %1 · %Ln Zeile</numerusform>
            <numerusform>Gelaufen %1 · %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</source>
        <translation>Levy fragt Avalara und die Buchhaltung, was sie für diese Periode enthalten, und vergleicht. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Waiting for the sync to step aside …</source>
        <translation>Warten, bis der Abgleich den Platz frei macht …</translation>
    </message>
    <message>
        <source>Comparing the books …</source>
        <translation>Die Bücher werden verglichen …</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
    <message>
        <source>What was read is kept; run it again within six hours and it goes on.</source>
        <translation>Was gelesen wurde, bleibt erhalten; starten Sie ihn innerhalb von sechs Stunden neu, dann läuft er weiter.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save every row as CSV</source>
        <translation>Alle Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Source invoices</source>
        <translation>Quellrechnungen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Avalara, committed</source>
        <translation>Avalara, festgeschrieben</translation>
    </message>
    <message>
        <source>Source less ledger</source>
        <translation>Quelle minus Buchhaltung</translation>
    </message>
    <message>
        <source>Kind of discrepancy</source>
        <translation>Art der Abweichung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Beleg anzeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>begun; run again</source>
        <translation>begonnen; neu starten</translation>
    </message>
    <message>
        <source>refused, see the trail</source>
        <translation>abgelehnt, siehe Protokoll</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln akzeptiert</numerusform>
            <numerusform>%Ln akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) are shown here; the CSV has all.</source>
        <translation>
            <numerusform>Nur die erste %Ln Zeile wird hier angezeigt; die CSV enthält alle.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen werden hier angezeigt; die CSV enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation>mit dem nächsten Abgleich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
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
        <translation>Akzeptiert von %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of this comparison.</source>
        <translation>
            <numerusform>%Ln Beleg dieses Vergleichs.</numerusform>
            <numerusform>%Ln Belege dieses Vergleichs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back: only another correction can follow it.</source>
        <translation>Das lässt sich nicht zurücknehmen: Nur eine weitere Korrektur kann folgen.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Wird behoben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) begun.</source>
        <translation>
            <numerusform>%Ln Behebung begonnen.</numerusform>
            <numerusform>%Ln Behebungen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync carries them through; then the books are compared again.</source>
        <translation>Ein Abgleich führt sie zu Ende; dann werden die Bücher neu verglichen.</translation>
    </message>
    <message>
        <source>Accept the difference over %1</source>
        <translation>Differenz bei %1 akzeptieren</translation>
    </message>
    <message>
        <source>Nothing is changed in the ledger or at Avalara.</source>
        <translation>In der Buchhaltung und bei Avalara wird nichts geändert.</translation>
    </message>
    <message>
        <source>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</source>
        <translation>Sie gilt als erledigt, solange Status und Beträge so bleiben, auch in späteren Vergleichen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>Die Differenz wurde akzeptiert.</translation>
    </message>
    <message>
        <source>Reason and name are in the audit trail.</source>
        <translation>Begründung und Name stehen im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Save the reconciliation</source>
        <translation>Abstimmung speichern</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>Where the evidence pack is made</source>
        <translation>Wo das Nachweispaket angelegt wird</translation>
    </message>
    <message>
        <source>The evidence pack is complete.</source>
        <translation>Das Nachweispaket ist vollständig.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>Der Vergleich ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not committed yet</source>
        <translation>
            <numerusform>%Ln noch nicht festgeschrieben</numerusform>
            <numerusform>%Ln noch nicht festgeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an entry</source>
        <translation>
            <numerusform>%Ln ohne Buchung</numerusform>
            <numerusform>%Ln ohne Buchung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyDialog</name>
    <message>
        <source>Reason for Avalara</source>
        <translation>Grund für Avalara</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>Tag der Gegenbuchung</translation>
    </message>
    <message>
        <source>Day of the reversal, in a period that is open</source>
        <translation>Tag der Gegenbuchung, in einer offenen Periode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Begründung, bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Tag der Buchung</translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyPanel</name>
    <message>
        <source>What changed in the ledger</source>
        <translation>Was sich in der Buchhaltung geändert hat</translation>
    </message>
    <message>
        <source>As committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>What stands in the books</source>
        <translation>Was in den Büchern steht</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Bei Avalara</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>gebucht als %1</translation>
    </message>
    <message>
        <source>%1: what it does</source>
        <translation>%1: was es bewirkt</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <source>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</source>
        <translation>Beim jetzigen Stand des Belegs nichts. Rufen Sie ihn erneut ab; was begonnen wurde, bringt der nächste Abgleich zu Ende.</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewDetail</name>
    <message>
        <source>The one before</source>
        <translation>Der vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>ship to %1, %2</source>
        <translation>Lieferung nach %1, %2</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>This document no longer waits for a person.</source>
        <translation>Dieser Beleg wartet nicht mehr auf Prüfung.</translation>
    </message>
    <message>
        <source>Fetching %1 again …</source>
        <translation>%1 wird neu abgerufen …</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 wird erneut verarbeitet</translation>
    </message>
    <message>
        <source>%1 was corrected and goes on</source>
        <translation>%1 wurde korrigiert und läuft weiter</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy sendet diesen Beleg nie. Liegt er bei Avalara als „Gespeichert“, wird er dort gelöscht.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>Mit „Wiederholen“ lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgelassen</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewList</name>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Nach Betrag</translation>
    </message>
    <message>
        <source>Documents that wait for a person</source>
        <translation>Belege, die auf Prüfung warten</translation>
    </message>
    <message>
        <source>Reprocess all corrected</source>
        <translation>Alle korrigierten wiederholen</translation>
    </message>
    <message>
        <source>Fetches each document again; those that changed go on.</source>
        <translation>Ruft jeden Beleg neu ab; geänderte laufen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait</source>
        <translation>
            <numerusform>%Ln Beleg wartet</numerusform>
            <numerusform>%Ln Belege warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for corrected documents …</source>
        <translation>Korrigierte Belege werden gesucht …</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) had changed and go on.</source>
        <translation>
            <numerusform>%Ln Beleg war geändert und läuft weiter.</numerusform>
            <numerusform>%Ln Belege waren geändert und laufen weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %Ln document(s)</source>
        <translation>
            <numerusform>%1, %Ln Beleg</numerusform>
            <numerusform>%1, %Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewPage</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) go on</source>
        <translation>
            <numerusform>%Ln Beleg läuft weiter</numerusform>
            <numerusform>%Ln Belege laufen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Levy is still working</source>
        <translation>Levy arbeitet noch</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Nichts wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Documents that Levy cannot finish by itself appear here with their reason.</source>
        <translation>Belege, die Levy nicht allein abschließen kann, erscheinen hier mit ihrem Grund.</translation>
    </message>
    <message>
        <source>What waits for a person cannot be read</source>
        <translation>Was auf eine Person wartet, ist nicht lesbar</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Dieser Beleg ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>Empty fields match everything; the most specific rule wins.</source>
        <translation>Leere Felder passen auf alles; die genaueste Regel gewinnt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Steuerart</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Artikelgruppe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Kostenträger</translation>
    </message>
    <message>
        <source>Debited to</source>
        <translation>Belastet wird</translation>
    </message>
    <message>
        <source>Receivable: the customer owes it</source>
        <translation>Forderung: Der Kunde schuldet sie</translation>
    </message>
    <message>
        <source>Clearing: must come back to zero</source>
        <translation>Verrechnung: muss wieder auf null kommen</translation>
    </message>
    <message>
        <source>Expense: the company bears it</source>
        <translation>Aufwand: Das Unternehmen trägt sie</translation>
    </message>
    <message>
        <source>Avalara tax code</source>
        <translation>Avalara-Steuercode</translation>
    </message>
    <message>
        <source>Entity use code</source>
        <translation>Verwendungscode</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Avalara-Unternehmen</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleSettings</name>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Only for the United States and Canada, which Avalara&apos;s resolver covers.</source>
        <translation>Nur für die USA und Kanada, die die Adressprüfung von Avalara abdeckt.</translation>
    </message>
    <message>
        <source>is checked with Avalara</source>
        <translation>wird bei Avalara geprüft</translation>
    </message>
    <message>
        <source>Address written otherwise</source>
        <translation>Andere Schreibweise der Adresse</translation>
    </message>
    <message>
        <source>When Avalara recognises it but writes it differently.</source>
        <translation>Wenn Avalara sie erkennt, aber anders schreibt.</translation>
    </message>
    <message>
        <source>is taken over without asking</source>
        <translation>wird ohne Rückfrage übernommen</translation>
    </message>
    <message>
        <source>Tax that differs from the invoice&apos;s own</source>
        <translation>Steuer, die von der Rechnung abweicht</translation>
    </message>
    <message>
        <source>The difference is what would be posted.</source>
        <translation>Gebucht würde die Differenz.</translation>
    </message>
    <message>
        <source>is posted without asking</source>
        <translation>wird ohne Rückfrage gebucht</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Ungewöhnliche Vorzeichen</translation>
    </message>
    <message>
        <source>When they differ from what the ledger&apos;s contract recorded.</source>
        <translation>Wenn sie von dem abweichen, was für diese Buchhaltung festgehalten ist.</translation>
    </message>
    <message>
        <source>are confirmed for this company</source>
        <translation>sind für dieses Unternehmen bestätigt</translation>
    </message>
    <message>
        <source>as soon as the tax is known</source>
        <translation>sobald die Steuer bekannt ist</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>wenn die Rechnung endgültig ist</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Avalara is told to file only when the invoice is final.</source>
        <translation>Avalara wird mit der Meldung erst beauftragt, wenn die Rechnung endgültig ist.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What else makes Levy ask</source>
        <translation>Wann Levy sonst noch fragt</translation>
    </message>
    <message>
        <source>What is checked before a document goes on by itself.</source>
        <translation>Was geprüft wird, bevor ein Beleg von selbst weiterläuft.</translation>
    </message>
    <message>
        <source>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</source>
        <translation>Ein Beleg, auf den eine Regel zutrifft, wartet in der Prüfung. Seine Steuer ist eine Vorschau, bis ihn jemand freigibt.</translation>
    </message>
    <message>
        <source>Each rule by amount needs an amount, and a currency of its own.</source>
        <translation>Jede Regel nach Betrag braucht einen Betrag und eine eigene Währung.</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other change(s), not saved yet</source>
        <translation>
            <numerusform>%1 und %Ln weitere Änderung, noch nicht gespeichert</numerusform>
            <numerusform>%1 und %Ln weitere Änderungen, noch nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleTable</name>
    <message>
        <source>Add rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>an amount in another currency</source>
        <translation>ein Betrag in einer anderen Währung</translation>
    </message>
    <message>
        <source>Ask a person when</source>
        <translation>Einen Menschen fragen bei</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1: Betrag</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>%1: codes</source>
        <translation>%1: Codes</translation>
    </message>
    <message>
        <source>Codes, with commas</source>
        <translation>Codes, mit Kommas</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>An amount, zero or more</source>
        <translation>Ein Betrag, null oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).</source>
        <translation>
            <numerusform>In den letzten 30 Tagen hätten diese Regeln bei %1 von %Ln Beleg nachgefragt (%2).</numerusform>
            <numerusform>In den letzten 30 Tagen hätten diese Regeln bei %1 von %Ln Belegen nachgefragt (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between an amount and a percentage, either of which is enough</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1: percent</source>
        <translation>%1: Prozent</translation>
    </message>
    <message>
        <source>%1: number of documents</source>
        <translation>%1: Anzahl der Belege</translation>
    </message>
    <message>
        <source>documents had tax</source>
        <translation>Belege Steuer hatten</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzten</translation>
    </message>
    <message>
        <source>most of the earlier</source>
        <translation>die meisten der früheren</translation>
    </message>
    <message>
        <source>A percentage, zero or more</source>
        <translation>Ein Prozentsatz, null oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them met more than one rule.</source>
        <translation>
            <numerusform>%Ln davon traf auf mehr als eine Regel zu.</numerusform>
            <numerusform>%Ln davon trafen auf mehr als eine Regel zu.</numerusform>
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
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1: look for news</source>
        <translation>%1: Neues abrufen</translation>
    </message>
    <message>
        <source>%1: close of business</source>
        <translation>%1: Tagesabschluss</translation>
    </message>
    <message>
        <source>%1: compare the books</source>
        <translation>%1: Bücher vergleichen</translation>
    </message>
    <message>
        <source>Schedule of a connection</source>
        <translation>Zeitplan einer Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>near real time</source>
        <translation>nahezu in Echtzeit</translation>
    </message>
    <message>
        <source>at close of business</source>
        <translation>zum Tagesabschluss</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Verlangen</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>Near real time asks more often while there is traffic; webhooks make it at once.</source>
        <translation>Nahezu in Echtzeit fragt öfter, solange Betrieb ist; mit Webhooks geschieht es sofort.</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Once on each business day.</source>
        <translation>Einmal an jedem Geschäftstag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of the times here.</source>
        <translation>Der Uhrzeiten hier.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>Comparison of the books</source>
        <translation>Vergleich der Bücher</translation>
    </message>
    <message>
        <source>Invoices, Avalara and ledger of the month, every night.</source>
        <translation>Rechnungen, Avalara und Buchhaltung des Monats, jede Nacht.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Time of the comparison</source>
        <translation>Uhrzeit des Vergleichs</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Nächste fünf Läufe</translation>
    </message>
    <message>
        <source>In the time zone of this computer.</source>
        <translation>In der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Zeitplan speichern</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>keiner von selbst</translation>
    </message>
    <message>
        <source>When it is worked on by itself, by this window in the background or by levy-cli serve.</source>
        <translation>Wann von selbst gearbeitet wird, von diesem Fenster im Hintergrund oder von levy-cli serve.</translation>
    </message>
    <message>
        <source>none while the background work is paused</source>
        <translation>keine, solange die Hintergrundarbeit angehalten ist</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Gespeichert; gilt, sobald die Hintergrundarbeit weitergeht.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Gespeichert; gilt ab sofort.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>By itself or because somebody asked.</source>
        <translation>Von selbst oder weil es jemand verlangt hat.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleStep</name>
    <message>
        <source>Schedule and approval</source>
        <translation>Zeitplan und Freigabe</translation>
    </message>
    <message>
        <source>All of it can be changed later under Settings.</source>
        <translation>Alles lässt sich später unter „Einstellungen“ ändern.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>Everything that the ledger has</source>
        <translation>Alles, was die Buchhaltung hat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Invoices that were not changed since that day are left as they were handled before.</source>
        <translation>Rechnungen, die seit diesem Tag nicht geändert wurden, bleiben, wie sie zuvor behandelt wurden.</translation>
    </message>
    <message>
        <source>As soon as the tax is known</source>
        <translation>Sobald die Steuer bekannt ist</translation>
    </message>
    <message>
        <source>Only when the invoice is final</source>
        <translation>Erst wenn die Rechnung endgültig ist</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Check in the United States and Canada</source>
        <translation>In den USA und Kanada prüfen</translation>
    </message>
    <message>
        <source>One that cannot be found waits for a person.</source>
        <translation>Eine, die nicht zu finden ist, wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>Take Avalara&apos;s spelling without asking</source>
        <translation>Schreibweise von Avalara ohne Rückfrage übernehmen</translation>
    </message>
    <message>
        <source>Otherwise a person compares the two.</source>
        <translation>Sonst vergleicht ein Mensch beide.</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>Steuer auf Rechnungen</translation>
    </message>
    <message>
        <source>Post a difference without asking</source>
        <translation>Eine Differenz ohne Rückfrage buchen</translation>
    </message>
    <message>
        <source>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</source>
        <translation>Wenn eine Rechnung schon Steuer enthält und Avalara auf einen anderen Betrag kommt. Sonst entscheidet jedes Mal ein Mensch.</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Near real time</source>
        <translation>Nahezu in Echtzeit</translation>
    </message>
    <message>
        <source>At close of business</source>
        <translation>Zum Tagesabschluss</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Tagesabschluss</translation>
    </message>
</context>
<context>
    <name>levy::ui::ServiceDots</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>levy::ui::ServicesCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Produktivkonto</translation>
    </message>
    <message>
        <source>Sandbox account</source>
        <translation>Sandbox-Konto</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>the count is of all companies of one ledger system together</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Erneuert sich</translation>
    </message>
</context>
<context>
    <name>levy::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>For this computer and this person; takes effect at once.</source>
        <translation>Für diesen Computer und diese Person; wirkt sofort.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>„System“ folgt dem Desktop.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Syncing goes on in the background.</source>
        <translation>Der Abgleich läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>leaves Levy in the tray</source>
        <translation>lässt Levy im Infobereich</translation>
    </message>
    <message>
        <source>Signing in to this computer</source>
        <translation>Anmelden an diesem Computer</translation>
    </message>
    <message>
        <source>Without opening the window.</source>
        <translation>Ohne das Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>starts Levy</source>
        <translation>startet Levy</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Das System hat abgelehnt.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>A decision takes effect after</source>
        <translation>Eine Entscheidung wirkt nach</translation>
    </message>
    <message>
        <source>Until then it can be undone with Z.</source>
        <translation>Bis dahin lässt sie sich mit Z rückgängig machen.</translation>
    </message>
    <message>
        <source>Only for what needs a person, and only while the window is not in front.</source>
        <translation>Nur, wenn etwas zu prüfen ist, und nur, solange das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Documents that need a person</source>
        <translation>Belege, die zu prüfen sind</translation>
    </message>
    <message>
        <source>After a sync that flagged some.</source>
        <translation>Nach einem Abgleich, der welche fand.</translation>
    </message>
    <message>
        <source>tell me</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>A sign-in that expired</source>
        <translation>Eine abgelaufene Anmeldung</translation>
    </message>
    <message>
        <source>Nothing more is sent until somebody signs in.</source>
        <translation>Es wird nichts mehr gesendet, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>What it does by itself while it is open or in the tray.</source>
        <translation>Was es von selbst tut, solange es geöffnet oder im Infobereich ist.</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</source>
        <translation>Lauscht, sieht nach Neuem und vergleicht die Bücher nach Zeitplan. F5 synchronisiert jederzeit.</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>läuft von selbst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of words, dates and numbers.</source>
        <translation>Von Wörtern, Datum und Zahlen.</translation>
    </message>
    <message>
        <source>%1 (partly translated)</source>
        <extracomment>a language for which not every text is translated yet</extracomment>
        <translation>%1 (teilweise übersetzt)</translation>
    </message>
</context>
<context>
    <name>levy::ui::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Teile des Belegs</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignDialog</name>
    <message>
        <source>Name, kept with the signature</source>
        <translation>Name, bleibt bei der Unterschrift</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Notiz, falls vorhanden</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Abzeichnen</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignInBox</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Address at the end of the sign-in</source>
        <translation>Adresse am Ende der Anmeldung</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at</source>
        <translation>Adresse einfügen, bei der der Browser endet</translation>
    </message>
    <message>
        <source>Use address</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Als jemand anders anmelden</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exact gives access to %Ln division(s).</source>
        <translation>
            <numerusform>Exact gibt Zugriff auf %Ln Mandanten.</numerusform>
            <numerusform>Exact gibt Zugriff auf %Ln Mandanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</source>
        <translation>Levy wartet auf den Browser. Melden Sie sich dort an und erlauben Sie den Zugriff; Levy macht von selbst weiter. Wenn nicht, fügen Sie die Adresse ein, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page&apos;s address and paste it here within three minutes.</source>
        <translation>Melden Sie sich im Browser an und erlauben Sie den Zugriff. Er endet bei einer Seite, die sich nicht anzeigen lässt: Kopieren Sie deren Adresse und fügen Sie sie innerhalb von drei Minuten hier ein.</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignOffBar</name>
    <message>
        <source>A second person reviews</source>
        <translation>Eine zweite Person prüft</translation>
    </message>
    <message>
        <source>A signed period is sealed only once somebody else has reviewed it.</source>
        <translation>Eine abgezeichnete Periode wird erst versiegelt, wenn jemand anders sie geprüft hat.</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Abzeichnen…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Prüfen und abzeichnen…</translation>
    </message>
    <message>
        <source>Break the seal…</source>
        <translation>Siegel brechen…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message>
        <source>A signature is for one connection: choose it above.</source>
        <translation>Eine Unterschrift gilt für eine Verbindung: Wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht abgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are to be mended or accepted first.</source>
        <translation>
            <numerusform>%Ln Differenz ist erst zu beheben oder zu akzeptieren.</numerusform>
            <numerusform>%Ln Differenzen sind erst zu beheben oder zu akzeptieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The books agree; the period can be signed.</source>
        <translation>Die Bücher stimmen überein; die Periode kann abgezeichnet werden.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Prepared by %1, %2.</source>
        <translation>Erstellt von %1, %2.</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2.</source>
        <translation>Geprüft von %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since.</source>
        <translation>
            <numerusform>%Ln Beleg seither geändert.</numerusform>
            <numerusform>%Ln Belege seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes need a reason.</source>
        <translation>Spätere Änderungen brauchen eine Begründung.</translation>
    </message>
    <message>
        <source>Sign off the period</source>
        <translation>Periode abzeichnen</translation>
    </message>
    <message>
        <source>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</source>
        <translation>Sie erklären, dass Rechnungen, Avalara und Buchhaltung übereinstimmen oder dass Abweichungen akzeptiert sind. Die Unterschrift bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Review the period</source>
        <translation>Periode prüfen</translation>
    </message>
    <message>
        <source>The second signature seals the period; it must be another person than the preparer.</source>
        <translation>Die zweite Unterschrift versiegelt die Periode; sie muss von einer anderen Person als dem Ersteller stammen.</translation>
    </message>
    <message>
        <source>Break the seal</source>
        <translation>Siegel brechen</translation>
    </message>
    <message>
        <source>The period can be changed, compared and signed anew.</source>
        <translation>Die Periode kann dann geändert, verglichen und neu abgezeichnet werden.</translation>
    </message>
    <message>
        <source>The broken signature stays in the audit trail.</source>
        <translation>Die gebrochene Unterschrift bleibt im Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>levy::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>Es wird noch einmal nachgesehen …</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepList</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Schritt %1 von %2, %3, %4</translation>
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
        <translation>Geht vor %1 (%2): nennt mehr.</translation>
    </message>
    <message>
        <source>Mapping applied</source>
        <translation>Angewandte Zuordnung</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Tax by jurisdiction · taxable %1 · exempt %2</source>
        <translation>Steuer nach Steuergebiet · steuerpflichtig %1 · befreit %2</translation>
    </message>
    <message>
        <source>Journal entry that will be posted · journal %1</source>
        <translation>Journalbuchung, die gebucht wird · Journal %1</translation>
    </message>
    <message>
        <source>Journal entry %1 · journal %2 · period %3-%4</source>
        <translation>Journalbuchung %1 · Journal %2 · Periode %3-%4</translation>
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
        <translation>Echt</translation>
    </message>
    <message>
        <source>Simulated services: invented data, no real tax.</source>
        <translation>Simulierte Dienste: erfundene Daten, keine echte Steuer.</translation>
    </message>
    <message>
        <source>Real services: what is posted and committed counts.</source>
        <translation>Echte Dienste: Was gebucht und festgeschrieben wird, gilt.</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxPreview</name>
    <message>
        <source>Tax with this address</source>
        <translation>Steuer mit dieser Adresse</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Vorschau, nichts wird erfasst</translation>
    </message>
    <message>
        <source>Preview the tax</source>
        <translation>Steuervorschau</translation>
    </message>
    <message>
        <source>Correct the address first; then it can be previewed.</source>
        <translation>Korrigieren Sie zuerst die Adresse; dann ist eine Vorschau möglich.</translation>
    </message>
    <message>
        <source>Asking Avalara …</source>
        <translation>Avalara wird gefragt …</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Steuervorschau für %1 …</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxTable</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Steuergebiet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Stpfl.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Befreit</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Steuer nach Steuergebiet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>levy::ui::TestBox</name>
    <message>
        <source>Test box</source>
        <translation>Testfeld</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>erfasst nichts</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Shows which rule wins for each part of an invoice&apos;s tax.</source>
        <translation>Zeigt, welche Regel für jeden Teil der Steuer einer Rechnung gewinnt.</translation>
    </message>
    <message>
        <source>Which rule wins</source>
        <translation>Welche Regel gewinnt</translation>
    </message>
    <message>
        <source>What would be posted</source>
        <translation>Was gebucht würde</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Matches everything, so it comes last.</source>
        <translation>Passt auf alles, kommt daher zuletzt.</translation>
    </message>
    <message>
        <source>Matches too, but names less.</source>
        <translation>Passt auch, nennt aber weniger.</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Was gebucht wurde</translation>
    </message>
</context>
<context>
    <name>levy::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>takes effect in %1 s</source>
        <translation>wirkt in %1 s</translation>
    </message>
</context>
<context>
    <name>levy::ui::TopBar</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>Nothing connected yet</source>
        <translation>Noch nichts verbunden</translation>
    </message>
    <message>
        <source>Stopping after the step in hand …</source>
        <translation>Hält nach dem laufenden Schritt an …</translation>
    </message>
    <message>
        <source>Working, %1 of %2</source>
        <translation>In Arbeit, %1 von %2</translation>
    </message>
    <message>
        <source>Reading the ledgers …</source>
        <translation>Buchhaltungen werden gelesen …</translation>
    </message>
    <message>
        <source>Could not sync, %1</source>
        <translation>Kein Abgleich möglich, %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch kein Abgleich</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Aktuell, %1</translation>
    </message>
    <message>
        <source>Partly up to date, %1</source>
        <translation>Teilweise aktuell, %1</translation>
    </message>
    <message>
        <source>%1 · next at %2</source>
        <translation>%1 · nächster um %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Nach diesem Beleg anhalten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · angehalten</translation>
    </message>
</context>
<context>
    <name>levy::ui::Tray</name>
    <message>
        <source>Open Levy</source>
        <translation>Levy öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for a person</source>
        <translation>
            <numerusform>%Ln Beleg wartet auf Prüfung</numerusform>
            <numerusform>%Ln Belege warten auf Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Hintergrundarbeit fortsetzen</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Hintergrundarbeit anhalten</translation>
    </message>
</context>
<context>
    <name>levy::ui::TrialStep</name>
    <message>
        <source>tax onto the invoice</source>
        <translation>Steuer in die Rechnung</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>Journalbuchung</translation>
    </message>
    <message>
        <source>nothing to post</source>
        <translation>nichts zu buchen</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</source>
        <translation>Die letzten fünf Rechnungen als Vorschau. Avalara schätzt nur, nichts wird geschrieben, nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Progress of the trial run</source>
        <translation>Fortschritt des Probelaufs</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>Steuer</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>Previewed invoices</source>
        <translation>Rechnungen in der Vorschau</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>erfasst nichts</translation>
    </message>
    <message>
        <source>Previewing the last invoices …</source>
        <translation>Vorschau der letzten Rechnungen …</translation>
    </message>
    <message>
        <source>The trial run did not come to its end.</source>
        <translation>Der Probelauf kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Previewing %1 of %2</source>
        <translation>Vorschau %1 von %2</translation>
    </message>
    <message>
        <source>Reading the last invoices …</source>
        <translation>Die letzten Rechnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Avalara keeps nothing of it, the ledger is unchanged, and Levy&apos;s list of documents is empty.</source>
        <translation>Avalara bewahrt nichts davon auf, die Buchhaltung ist unverändert, und die Belegliste von Levy ist leer.</translation>
    </message>
    <message>
        <source>The ledger has no invoice of the last year.</source>
        <translation>Die Buchhaltung hat keine Rechnung aus dem letzten Jahr.</translation>
    </message>
    <message>
        <source>There was nothing to preview. The connection itself works.</source>
        <translation>Es gab nichts für eine Vorschau. Die Verbindung selbst funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these invoices to be decided by a person.</source>
        <translation>
            <numerusform>%Ln dieser Rechnungen ist von einem Menschen zu entscheiden.</numerusform>
            <numerusform>%Ln dieser Rechnungen sind von einem Menschen zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what Review is for; it does not speak against turning on.</source>
        <translation>Dafür ist die „Prüfung“ da; es spricht nicht gegen das Einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) previewed.</source>
        <translation>
            <numerusform>Vorschau für %Ln Rechnung erstellt.</numerusform>
            <numerusform>Vorschau für %Ln Rechnungen erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::TurnOnStep</name>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Everything is tested. From now on Levy looks at new invoices by itself.</source>
        <translation>Alles ist getestet. Ab jetzt sieht Levy von selbst nach neuen Rechnungen.</translation>
    </message>
    <message>
        <source>The connection begins in Observe.</source>
        <translation>Die Verbindung beginnt mit „Beobachten“.</translation>
    </message>
    <message>
        <source>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</source>
        <translation>Sie berechnet, erfasst bei Avalara nichts und bucht nichts. Ändern Sie den Arbeitsmodus unter „Verbindungen“, sobald Sie gesehen haben, was sie tun würde.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation>Visma.net</translation>
    </message>
    <message>
        <source>Exact Online %1, signed in as %2</source>
        <translation>Exact Online %1, angemeldet als %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>%1: tax to account %2, filed by %3, codes begin with %4</source>
        <translation>%1: Steuer auf Konto %2, gemeldet von %3, Codes beginnen mit %4</translation>
    </message>
    <message>
        <source>Tax comes in</source>
        <translation>Steuereintrag</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>invoices changed since %1</source>
        <translation>seit %1 geänderte Rechnungen</translation>
    </message>
    <message>
        <source>everything that the ledger has</source>
        <translation>alles, was die Buchhaltung hat</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegen in %1</translation>
    </message>
    <message>
        <source>Turning the connection on …</source>
        <translation>Verbindung wird eingeschaltet …</translation>
    </message>
</context>
<context>
    <name>levy::ui::VerdictBar</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not verified since Levy was started.</source>
        <translation>Seit dem Start von Levy nicht geprüft.</translation>
    </message>
    <message>
        <source>Each event holds the hash of the one before it; verifying walks the whole chain.</source>
        <translation>Jedes Ereignis enthält den Hash des vorigen; die Prüfung geht die ganze Kette durch.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Broken at event %1.</source>
        <translation>Bruch bei Ereignis %1.</translation>
    </message>
    <message>
        <source>Intact:</source>
        <translation>Unversehrt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2. Verified at %3 in %4 s.</source>
        <translation>
            <numerusform>%Ln Ereignis vom %1 bis %2. Geprüft um %3 in %4 s.</numerusform>
            <numerusform>%Ln Ereignisse vom %1 bis %2. Geprüft um %3 in %4 s.</numerusform>
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
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</source>
        <translation>Der Mandant eines einzelnen Unternehmens, nicht der des Kundenvertrags: Visma Admin, „Company“, „Edit“, „Configuration“. Das Unternehmen muss Ihre Anwendung genehmigt haben.</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Unternehmen zeigen</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>liegt vor; zum Beibehalten leer lassen</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>Asking Visma.net …</source>
        <translation>Visma.net wird gefragt …</translation>
    </message>
    <message>
        <source>Visma does not let Levy in</source>
        <translation>Visma lässt Levy nicht herein</translation>
    </message>
    <message>
        <source>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</source>
        <translation>Client-ID, geheimer Schlüssel und Mandant gehören nicht zusammen, oder das Unternehmen hat die Anwendung nicht genehmigt. Nichts wurde gespeichert; korrigieren Sie die Angaben und versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?</source>
        <translation>
            <numerusform>%1, %2. %Ln Rechnung in 30 Tagen. Ist dieses Unternehmen gemeint?</numerusform>
            <numerusform>%1, %2. %Ln Rechnungen in 30 Tagen. Ist dieses Unternehmen gemeint?</numerusform>
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
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</source>
        <translation>127.0.0.1 hinter einem Proxy auf diesem Computer; 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</source>
        <translation>Unter der Exact Online den Empfänger erreicht; https. Leer: keine Abonnements.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM, only without a proxy that has one.</source>
        <translation>PEM, nur ohne Proxy, der eines hat.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>PEM, of the certificate.</source>
        <translation>PEM, zum Zertifikat.</translation>
    </message>
    <message>
        <source>Secret of</source>
        <translation>Geheimer Schlüssel von</translation>
    </message>
    <message>
        <source>Of its app registration, for all its companies.</source>
        <translation>Aus der App-Registrierung, für alle ihre Unternehmen.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Geheimer Webhook-Schlüssel</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Goes into the vault and is never shown again.</source>
        <translation>Kommt in den Tresor und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation>Webhooks speichern</translation>
    </message>
    <message>
        <source>Test webhooks</source>
        <translation>Webhooks testen</translation>
    </message>
    <message>
        <source>Sends a signed message to the public address.</source>
        <translation>Sendet eine signierte Nachricht an die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Sending a signed message through the public address …</source>
        <translation>Eine signierte Nachricht wird über die öffentliche Adresse gesendet …</translation>
    </message>
    <message>
        <source>Testing the webhook …</source>
        <translation>Der Webhook wird getestet …</translation>
    </message>
    <message>
        <source>A signed message came through.</source>
        <translation>Eine signierte Nachricht kam an.</translation>
    </message>
    <message>
        <source>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</source>
        <translation>Exact Online meldet Änderungen sofort, wo es diesen Arbeitsbereich erreichen kann. Ohne Webhooks geht nichts verloren: Die Buchhaltungen werden abgefragt. Dieses Fenster lauscht, solange es im Hintergrund arbeitet; wo kein Fenster offen ist, tut es levy-cli serve.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Lauscher</translation>
    </message>
    <message>
        <source>Of this window.</source>
        <translation>Der dieses Fensters.</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>lauscht nicht; die Hintergrundarbeit ist angehalten</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Gespeichert; gilt, sobald die Hintergrundarbeit weitergeht.</translation>
    </message>
    <message>
        <source>Saved; it holds from the next start of the program that works on this workspace.</source>
        <translation>Gespeichert; gilt ab dem nächsten Start des Programms, das an diesem Arbeitsbereich arbeitet.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Gespeichert; gilt ab sofort.</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDesk</name>
    <message>
        <source>Opening the set-up …</source>
        <translation>Einrichtung wird geöffnet …</translation>
    </message>
    <message>
        <source>Looking into the keychain …</source>
        <translation>Blick in den Schlüsselbund …</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDialog</name>
    <message>
        <source>Connect your systems</source>
        <translation>Eigene Systeme verbinden</translation>
    </message>
    <message>
        <source>Opening the set-up …</source>
        <translation>Einrichtung wird geöffnet …</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is recorded or posted until you go live.</source>
        <translation>Schritt %1 von %2. Nichts wird erfasst oder gebucht, bis Sie in den Echtbetrieb gehen.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
</context>
</TS>
