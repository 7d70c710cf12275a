<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Invoice found</source>
        <translation>Facture trouvée</translation>
    </message>
    <message>
        <source>Changed in the ledger</source>
        <translation>Modifié en comptabilité</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>Supprimé en comptabilité</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Gave up for now</source>
        <translation>Abandon provisoire</translation>
    </message>
    <message>
        <source>Calculated again</source>
        <translation>Recalculé</translation>
    </message>
    <message>
        <source>Address validated</source>
        <translation>Adresse vérifiée</translation>
    </message>
    <message>
        <source>Tax calculated</source>
        <translation>Taxe calculée</translation>
    </message>
    <message>
        <source>Found committed</source>
        <translation>Trouvé déjà validé</translation>
    </message>
    <message>
        <source>Committed in Avalara</source>
        <translation>Validé dans Avalara</translation>
    </message>
    <message>
        <source>Removed from Avalara</source>
        <translation>Retiré d&apos;Avalara</translation>
    </message>
    <message>
        <source>Tax previewed</source>
        <translation>Aperçu de la taxe</translation>
    </message>
    <message>
        <source>Entry about to be written</source>
        <translation>Écriture sur le point d&apos;être passée</translation>
    </message>
    <message>
        <source>Journal entry posted</source>
        <translation>Écriture comptabilisée</translation>
    </message>
    <message>
        <source>Journal entry verified</source>
        <translation>Écriture vérifiée</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Sans écriture</translation>
    </message>
    <message>
        <source>Entry not in the ledger</source>
        <translation>Écriture introuvable en comptabilité</translation>
    </message>
    <message>
        <source>Answer did not arrive</source>
        <translation>Réponse non reçue</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation>Adresse corrigée</translation>
    </message>
    <message>
        <source>Customer&apos;s address corrected</source>
        <translation>Adresse du client corrigée</translation>
    </message>
    <message>
        <source>Original named</source>
        <translation>Facture d&apos;origine indiquée</translation>
    </message>
    <message>
        <source>Signs confirmed</source>
        <translation>Signes confirmés</translation>
    </message>
    <message>
        <source>Reprocess asked</source>
        <translation>Retraitement demandé</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Mapping rules changed</source>
        <translation>Règles de correspondance modifiées</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuration modifiée</translation>
    </message>
    <message>
        <source>Rules for documents changed</source>
        <translation>Règles des documents modifiées</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>Notice of the feed</source>
        <translation>Avis du flux</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Échec de lecture</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Old bodies removed</source>
        <translation>Anciens contenus supprimés</translation>
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
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 was found in the ledger.</source>
        <translation>%1&#xa0;: le document a été trouvé en comptabilité.</translation>
    </message>
    <message>
        <source>%1 changed in the ledger.</source>
        <translation>%1&#xa0;: le document a été modifié en comptabilité.</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Revenu en comptabilité</translation>
    </message>
    <message>
        <source>%1 had been deleted and is in the ledger again.</source>
        <translation>%1&#xa0;: le document avait été supprimé et figure de nouveau en comptabilité.</translation>
    </message>
    <message>
        <source>Change withdrawn</source>
        <translation>Modification retirée</translation>
    </message>
    <message>
        <source>%1 is in the ledger again as it was committed.</source>
        <translation>%1&#xa0;: le document figure de nouveau en comptabilité tel qu&apos;il a été validé.</translation>
    </message>
    <message>
        <source>Corrected in the ledger</source>
        <translation>Corrigé en comptabilité</translation>
    </message>
    <message>
        <source>What %1 waited for was corrected in the ledger.</source>
        <translation>Ce que %1 attendait a été corrigé en comptabilité.</translation>
    </message>
    <message>
        <source>%1 was deleted in the ledger before anything was sent.</source>
        <translation>%1&#xa0;: le document a été supprimé en comptabilité avant tout envoi.</translation>
    </message>
    <message>
        <source>%1 waits for a person: %2.</source>
        <translation>%1 attend une intervention&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was tried several times and parked; it can be processed again at any time.</source>
        <translation>%1&#xa0;: mise de côté après plusieurs essais&#xa0;; un retraitement est possible à tout moment.</translation>
    </message>
    <message>
        <source>Recorded anew</source>
        <translation>Réenregistré</translation>
    </message>
    <message>
        <source>%1 is recorded anew under another code.</source>
        <translation>%1&#xa0;: le document est réenregistré sous un autre code.</translation>
    </message>
    <message>
        <source>Calculated for a look</source>
        <translation>Calculé pour examen</translation>
    </message>
    <message>
        <source>%1 was calculated for a look; nothing was recorded at Avalara and nothing written into the ledger.</source>
        <translation>%1&#xa0;: la taxe a été calculée pour examen&#xa0;; rien n&apos;a été enregistré dans Avalara ni inscrit en comptabilité.</translation>
    </message>
    <message>
        <source>%1 differs from what was calculated and is calculated again.</source>
        <translation>%1 diffère de ce qui a été calculé&#xa0;; la taxe est recalculée.</translation>
    </message>
    <message>
        <source>%1: Avalara recognised the ship-to address.</source>
        <translation>%1&#xa0;: Avalara a reconnu l&apos;adresse de livraison.</translation>
    </message>
    <message>
        <source>%1: Avalara calculated the tax and holds it as Saved, still replaceable.</source>
        <translation>%1&#xa0;: Avalara a calculé la taxe et la conserve avec le statut Enregistré, encore remplaçable.</translation>
    </message>
    <message>
        <source>%1: Avalara already holds this document as Committed with the same content; it is taken over.</source>
        <translation>%1&#xa0;: Avalara contient déjà ce document avec le statut Validé et le même contenu&#xa0;; il est repris.</translation>
    </message>
    <message>
        <source>%1 was committed at Avalara. It is final: only an adjustment, a void or a reversal can correct it.</source>
        <translation>%1&#xa0;: le document a été validé dans Avalara. Il est définitif&#xa0;: seul un ajustement, une annulation ou une contre-passation peut le corriger.</translation>
    </message>
    <message>
        <source>%1: the Saved document was deleted at Avalara.</source>
        <translation>%1&#xa0;: le document au statut Enregistré a été supprimé dans Avalara.</translation>
    </message>
    <message>
        <source>%1: the tax was estimated; nothing was recorded.</source>
        <translation>%1&#xa0;: la taxe a été estimée&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Adjusted at Avalara</source>
        <translation>Ajusté dans Avalara</translation>
    </message>
    <message>
        <source>%1 was adjusted at Avalara.</source>
        <translation>%1&#xa0;: le document a été ajusté dans Avalara.</translation>
    </message>
    <message>
        <source>Voided at Avalara</source>
        <translation>Annulé dans Avalara</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; nothing of it is left in the ledger.</source>
        <translation>%1&#xa0;: le document a été annulé dans Avalara&#xa0;; il n&apos;en reste rien en comptabilité.</translation>
    </message>
    <message>
        <source>Second transaction voided</source>
        <translation>Seconde transaction annulée</translation>
    </message>
    <message>
        <source>A second transaction for the same sale was voided at Avalara.</source>
        <translation>Une seconde transaction pour la même vente a été annulée chez Avalara.</translation>
    </message>
    <message>
        <source>Reversal recorded</source>
        <translation>Contre-passation enregistrée</translation>
    </message>
    <message>
        <source>The document that reverses %1 is recorded at Avalara.</source>
        <translation>Le document de contre-passation de %1 est enregistré dans Avalara.</translation>
    </message>
    <message>
        <source>Reversed at Avalara</source>
        <translation>Contre-passé dans Avalara</translation>
    </message>
    <message>
        <source>%1 is reversed at Avalara.</source>
        <translation>%1&#xa0;: le document est contre-passé dans Avalara.</translation>
    </message>
    <message>
        <source>%1: the entry in the ledger is about to be written.</source>
        <translation>%1&#xa0;: l&apos;écriture est sur le point d&apos;être passée en comptabilité.</translation>
    </message>
    <message>
        <source>Entry not sent</source>
        <translation>Écriture non envoyée</translation>
    </message>
    <message>
        <source>%1: the entry was not written after all. Nothing was sent.</source>
        <translation>%1&#xa0;: l&apos;écriture n&apos;a finalement pas été passée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1: the ledger took the entry.</source>
        <translation>%1&#xa0;: la comptabilité a accepté l&apos;écriture.</translation>
    </message>
    <message>
        <source>%1: the entry was read back and agrees to the cent.</source>
        <translation>%1&#xa0;: l&apos;écriture a été relue et concorde au centime près.</translation>
    </message>
    <message>
        <source>Entry not released</source>
        <translation>Écriture non finalisée</translation>
    </message>
    <message>
        <source>%1: the entry agrees but is not released in the ledger; until then it does not count as posted.</source>
        <translation>%1&#xa0;: l&apos;écriture concorde, mais n&apos;est pas finalisée en comptabilité&#xa0;; d&apos;ici là, elle n&apos;est pas considérée comme comptabilisée.</translation>
    </message>
    <message>
        <source>%1: nothing has to be posted; the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>%1&#xa0;: rien n&apos;est à comptabiliser&#xa0;; la taxe en comptabilité concorde avec celle d&apos;Avalara.</translation>
    </message>
    <message>
        <source>No entry wanted</source>
        <translation>Écriture non souhaitée</translation>
    </message>
    <message>
        <source>%1: nothing is written into the ledger, because the connection only calculates.</source>
        <translation>%1&#xa0;: rien n&apos;est inscrit en comptabilité, car la connexion ne fait que calculer.</translation>
    </message>
    <message>
        <source>%1: the ledger does not have the entry.</source>
        <translation>%1&#xa0;: la comptabilité n&apos;a pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>%1: the ledger&apos;s answer to the writing did not arrive. Levy looks what is there before it writes anything again.</source>
        <translation>%1&#xa0;: la réponse de la comptabilité à la passation de l&apos;écriture n&apos;est pas arrivée. Levy vérifie ce qui s&apos;y trouve avant d&apos;inscrire à nouveau quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 was approved to go on.</source>
        <translation>%1&#xa0;: la poursuite du traitement a été approuvée.</translation>
    </message>
    <message>
        <source>%1 was excluded; Levy does not send it.</source>
        <translation>%1&#xa0;: le document a été exclu&#xa0;; Levy ne l&apos;envoie pas.</translation>
    </message>
    <message>
        <source>Handled outside</source>
        <translation>Traité hors de Levy</translation>
    </message>
    <message>
        <source>%1 was handled outside Levy; nothing is sent for it.</source>
        <translation>%1&#xa0;: le document a été traité hors de Levy&#xa0;; rien n&apos;est envoyé pour lui.</translation>
    </message>
    <message>
        <source>The ship-to address of %1 was corrected.</source>
        <translation>L&apos;adresse de livraison de %1 a été corrigée.</translation>
    </message>
    <message>
        <source>The ship-to address of a customer was corrected.</source>
        <translation>L&apos;adresse de livraison d&apos;un client a été corrigée.</translation>
    </message>
    <message>
        <source>For the credit note %1 its invoice was named.</source>
        <translation>Pour l&apos;avoir %1, la facture d&apos;origine a été indiquée.</translation>
    </message>
    <message>
        <source>The unusual signs of this company&apos;s documents were confirmed.</source>
        <translation>Les signes inhabituels des documents de cette société ont été confirmés.</translation>
    </message>
    <message>
        <source>Day of the entry chosen</source>
        <translation>Jour de l&apos;écriture choisi</translation>
    </message>
    <message>
        <source>Another day was chosen for the entry of %1.</source>
        <translation>Un autre jour a été choisi pour l&apos;écriture de %1.</translation>
    </message>
    <message>
        <source>%1 is processed again.</source>
        <translation>%1&#xa0;: le document est retraité.</translation>
    </message>
    <message>
        <source>The decision about %1 was taken back before it took effect.</source>
        <translation>La décision concernant %1 a été annulée avant de prendre effet.</translation>
    </message>
    <message>
        <source>Remedy given up</source>
        <translation>Remède abandonné</translation>
    </message>
    <message>
        <source>What was chosen for %1 is dropped; nothing of it was written.</source>
        <translation>Ce qui avait été choisi pour %1 est abandonné&#xa0;; rien n&apos;en a été inscrit.</translation>
    </message>
    <message>
        <source>Adjustment chosen</source>
        <translation>Ajustement choisi</translation>
    </message>
    <message>
        <source>%1 is adjusted at Avalara and the difference posted.</source>
        <translation>%1&#xa0;: le document est ajusté dans Avalara et la différence comptabilisée.</translation>
    </message>
    <message>
        <source>Repost chosen</source>
        <translation>Recomptabilisation choisie</translation>
    </message>
    <message>
        <source>%1 is taken back and recorded anew.</source>
        <translation>%1&#xa0;: le document est contre-passé et réenregistré.</translation>
    </message>
    <message>
        <source>Void chosen</source>
        <translation>Annulation choisie</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and voided at Avalara.</source>
        <translation>%1&#xa0;: l&apos;écriture est contre-passée en comptabilité et le document annulé dans Avalara.</translation>
    </message>
    <message>
        <source>Reversal chosen</source>
        <translation>Contre-passation choisie</translation>
    </message>
    <message>
        <source>%1 is taken back in the ledger and reversed at Avalara.</source>
        <translation>%1&#xa0;: l&apos;écriture est contre-passée en comptabilité et le document contre-passé dans Avalara.</translation>
    </message>
    <message>
        <source>Posting again asked</source>
        <translation>Nouvelle comptabilisation demandée</translation>
    </message>
    <message>
        <source>%1: the ledger has the entry no more; it is looked for once more and then posted again.</source>
        <translation>%1&#xa0;: la comptabilité n&apos;a plus l&apos;écriture&#xa0;; elle est recherchée encore une fois, puis comptabilisée à nouveau.</translation>
    </message>
    <message>
        <source>Committing again asked</source>
        <translation>Nouvelle validation demandée</translation>
    </message>
    <message>
        <source>%1: its commit was taken back at Avalara; it is committed again.</source>
        <translation>%1&#xa0;: la validation a été retirée dans Avalara&#xa0;; le document est validé à nouveau.</translation>
    </message>
    <message>
        <source>Recording again asked</source>
        <translation>Réenregistrement demandé</translation>
    </message>
    <message>
        <source>%1 is not at Avalara any more; it is recorded again.</source>
        <translation>%1&#xa0;: le document n&apos;est plus dans Avalara&#xa0;; il est réenregistré.</translation>
    </message>
    <message>
        <source>Recording anew asked</source>
        <translation>Nouvel enregistrement demandé</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is recorded anew under another code.</source>
        <translation>Annulation de %1 chez Avalara ; un nouvel enregistrement se fait sous un autre code.</translation>
    </message>
    <message>
        <source>Withdrawal chosen</source>
        <translation>Retrait choisi</translation>
    </message>
    <message>
        <source>%1 was voided at Avalara; it is taken back in the ledger as well.</source>
        <translation>Annulation de %1 chez Avalara ; la comptabilité est reprise elle aussi.</translation>
    </message>
    <message>
        <source>Our figures restored</source>
        <translation>Nos chiffres rétablis</translation>
    </message>
    <message>
        <source>%1 was changed at Avalara; another version brings it back to what the ledger says.</source>
        <translation>Modification de %1 chez Avalara ; une nouvelle version rétablit ce que dit la comptabilité.</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax taken over</source>
        <translation>Taxe d&apos;Avalara reprise</translation>
    </message>
    <message>
        <source>The tax that %1 was given at Avalara is taken over; the difference is posted.</source>
        <translation>La taxe donnée à %1 chez Avalara est reprise ; la différence est comptabilisée.</translation>
    </message>
    <message>
        <source>Second entry taken back</source>
        <translation>Seconde écriture reprise</translation>
    </message>
    <message>
        <source>%1: a second entry with Levy&apos;s marker is taken back.</source>
        <translation>%1 : une seconde écriture portant le repère de Levy est reprise.</translation>
    </message>
    <message>
        <source>The mapping rules of %3 were changed.</source>
        <translation>Les règles de correspondance de %3 ont été modifiées.</translation>
    </message>
    <message>
        <source>The workspace was restored from a backup.</source>
        <translation>L&apos;espace de travail a été restauré à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation>La configuration a été modifiée.</translation>
    </message>
    <message>
        <source>The rules for documents of %3 were changed.</source>
        <translation>Les règles pour les documents de %3 ont été modifiées.</translation>
    </message>
    <message>
        <source>Rule for signing changed</source>
        <translation>Règle de signature modifiée</translation>
    </message>
    <message>
        <source>It was changed whether a signed period needs a second person&apos;s review.</source>
        <translation>La règle selon laquelle une période signée exige ou non le contrôle d&apos;une seconde personne a été modifiée.</translation>
    </message>
    <message>
        <source>Changes held</source>
        <translation>Modifications retenues</translation>
    </message>
    <message>
        <source>%3 brought unusually many deletions or changed documents. None of them was touched; a person accepts or dismisses them.</source>
        <translation>%3 a apporté un nombre inhabituel de suppressions ou de documents modifiés. Aucun n&apos;a été touché ; une personne les accepte ou les rejette.</translation>
    </message>
    <message>
        <source>Held changes accepted</source>
        <translation>Modifications retenues acceptées</translation>
    </message>
    <message>
        <source>The held changes of %3 were accepted.</source>
        <translation>Les modifications retenues de %3 ont été acceptées.</translation>
    </message>
    <message>
        <source>Held changes dismissed</source>
        <translation>Modifications retenues rejetées</translation>
    </message>
    <message>
        <source>The held changes of %3 were dismissed; its documents stay as they are.</source>
        <translation>Les modifications retenues de %3 ont été rejetées ; les documents restent en l&apos;état.</translation>
    </message>
    <message>
        <source>Fewer documents than before</source>
        <translation>Moins de documents qu&apos;avant</translation>
    </message>
    <message>
        <source>%3 was read from the beginning and brought fewer documents than are known. Nothing was done about the others.</source>
        <translation>%3 a été relu depuis le début et a apporté moins de documents que ceux connus. Rien n&apos;a été fait des autres.</translation>
    </message>
    <message>
        <source>The reading of %3 gave a notice.</source>
        <translation>La lecture de %3 a donné un avis.</translation>
    </message>
    <message>
        <source>The ledger of %3 could not be read.</source>
        <translation>La comptabilité de %3 n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The step did not go through and is tried again.</source>
        <translation>L&apos;étape n&apos;a pas abouti et fait l&apos;objet d&apos;un nouvel essai.</translation>
    </message>
    <message>
        <source>Old requests and answers were removed; their events stay.</source>
        <translation>Les anciennes demandes et réponses ont été supprimées&#xa0;; leurs événements restent.</translation>
    </message>
    <message>
        <source>Comparison begun</source>
        <translation>Comparaison commencée</translation>
    </message>
    <message>
        <source>The books of %3 are being compared.</source>
        <translation>Les livres de %3 sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>Books compared</source>
        <translation>Livres comparés</translation>
    </message>
    <message>
        <source>The books of %3 were compared.</source>
        <translation>Les livres de %3 ont été comparés.</translation>
    </message>
    <message>
        <source>Comparison given up</source>
        <translation>Comparaison abandonnée</translation>
    </message>
    <message>
        <source>The comparison of the books of %3 was given up.</source>
        <translation>La comparaison des livres de %3 a été abandonnée.</translation>
    </message>
    <message>
        <source>Difference accepted</source>
        <translation>Différence acceptée</translation>
    </message>
    <message>
        <source>A difference of %3 was accepted.</source>
        <translation>Un écart de %3 a été accepté.</translation>
    </message>
    <message>
        <source>Mend chosen</source>
        <translation>Correction choisie</translation>
    </message>
    <message>
        <source>A difference of %3 is to be mended.</source>
        <translation>Un écart de %3 est à corriger.</translation>
    </message>
    <message>
        <source>Evidence written</source>
        <translation>Dossier de preuves établi</translation>
    </message>
    <message>
        <source>The evidence of a period of %3 was written.</source>
        <translation>Les justificatifs d&apos;une période de %3 ont été écrits.</translation>
    </message>
    <message>
        <source>Period signed off</source>
        <translation>Période signée</translation>
    </message>
    <message>
        <source>A period of %3 was signed off.</source>
        <translation>Une période de %3 a été signée.</translation>
    </message>
    <message>
        <source>Sign-off reviewed</source>
        <translation>Signature contrôlée</translation>
    </message>
    <message>
        <source>The sign-off of a period of %3 was reviewed.</source>
        <translation>La signature d&apos;une période de %3 a été contrôlée.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Sceau rompu</translation>
    </message>
    <message>
        <source>The seal over a period of %3 was broken.</source>
        <translation>Le scellé d&apos;une période de %3 a été levé.</translation>
    </message>
    <message>
        <source>Avalara tested</source>
        <translation>Avalara testé</translation>
    </message>
    <message>
        <source>The access to Avalara was tested.</source>
        <translation>L&apos;accès à Avalara a été testé.</translation>
    </message>
    <message>
        <source>Codes looked for</source>
        <translation>Codes recherchés</translation>
    </message>
    <message>
        <source>Avalara was asked whether the codes are free.</source>
        <translation>Avalara a été interrogé pour savoir si les codes sont libres.</translation>
    </message>
    <message>
        <source>Somebody signed in for %3.</source>
        <translation>Quelqu&apos;un s&apos;est connecté pour %3.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Somebody signed in at Exact Online, or tried to.</source>
        <translation>Quelqu&apos;un s&apos;est authentifié dans Exact Online, ou a essayé de le faire.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Sociétés trouvées</translation>
    </message>
    <message>
        <source>The companies that the sign-in sees were read.</source>
        <translation>Les sociétés visibles avec cette authentification ont été lues.</translation>
    </message>
    <message>
        <source>Rights tested</source>
        <translation>Droits testés</translation>
    </message>
    <message>
        <source>The rights in a company were tested.</source>
        <translation>Les droits dans une société ont été testés.</translation>
    </message>
    <message>
        <source>Company asked</source>
        <translation>Société interrogée</translation>
    </message>
    <message>
        <source>Visma.net was asked for the company.</source>
        <translation>La société a été demandée à Visma.net.</translation>
    </message>
    <message>
        <source>Chart of accounts read</source>
        <translation>Plan comptable lu</translation>
    </message>
    <message>
        <source>The chart of accounts was read.</source>
        <translation>Le plan comptable a été lu.</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Invoices were previewed; nothing was recorded.</source>
        <translation>Des factures ont été calculées en aperçu&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Webhook subscription</source>
        <translation>Abonnement webhook</translation>
    </message>
    <message>
        <source>The webhook subscription at Exact Online was looked after.</source>
        <translation>L&apos;abonnement webhook dans Exact Online a été vérifié et mis à jour.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Levy called a service: %1.</source>
        <translation>Levy a appelé un service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Document without a number</source>
        <translation>Document sans numéro</translation>
    </message>
    <message>
        <source>Workspace restored</source>
        <translation>Espace de travail restauré</translation>
    </message>
</context>
<context>
    <name>AvalaraErrors</name>
    <message>
        <source>This attempt changed nothing at Avalara and nothing in the ledger.</source>
        <translation>Cette tentative n&apos;a rien modifié dans Avalara ni en comptabilité.</translation>
    </message>
    <message>
        <source>Avalara may have recorded the document all the same; Levy looks before it sends it again, so nothing is recorded twice.</source>
        <translation>Avalara a peut-être tout de même enregistré le document&#xa0;; Levy vérifie avant tout nouvel envoi, si bien que rien n&apos;est enregistré deux fois.</translation>
    </message>
    <message>
        <source>Avalara has calculated no tax for this document, so none has been posted for it.</source>
        <translation>Avalara n&apos;a calculé aucune taxe pour ce document&#xa0;; aucune n&apos;a donc été comptabilisée.</translation>
    </message>
    <message>
        <source>Correct it in the ledger and choose Try again; Levy reads the document afresh.</source>
        <translation>Corrigez-le en comptabilité et choisissez «&#xa0;Réessayer&#xa0;»&#xa0;; Levy relit le document.</translation>
    </message>
    <message>
        <source>This is a mistake in Levy, not in your document: please report it with the details shown here.</source>
        <translation>C&apos;est une erreur de Levy, et non de votre document&#xa0;: veuillez la signaler avec les détails affichés ici.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy tries again by itself.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Levy réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Avalara received more calls than it accepts at once.</source>
        <translation>Avalara a reçu plus d&apos;appels qu&apos;il n&apos;en accepte à la fois.</translation>
    </message>
    <message>
        <source>Avalara reported a fault on its own side.</source>
        <translation>Avalara a signalé une panne de son côté.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, look at Avalara&apos;s status page.</source>
        <translation>Levy réessaie de lui-même&#xa0;; si cela dure, consultez la page d&apos;état d&apos;Avalara.</translation>
    </message>
    <message>
        <source>No answer came from Avalara.</source>
        <translation>Aucune réponse n&apos;est venue d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Check the internet connection; Levy tries again by itself.</source>
        <translation>Vérifiez la connexion Internet&#xa0;; Levy réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Avalara received the document only in part.</source>
        <translation>Avalara n&apos;a reçu le document qu&apos;en partie.</translation>
    </message>
    <message>
        <source>Levy sends it again; if it fails once more, look for unusual characters in its texts.</source>
        <translation>Levy le renvoie&#xa0;; en cas de nouvel échec, cherchez des caractères inhabituels dans ses textes.</translation>
    </message>
    <message>
        <source>Levy was closed during the call.</source>
        <translation>Levy a été fermé pendant l&apos;appel.</translation>
    </message>
    <message>
        <source>The answer did not come from Avalara, or Levy cannot read it.</source>
        <translation>La réponse ne venait pas d&apos;Avalara, ou Levy ne peut pas la lire.</translation>
    </message>
    <message>
        <source>Check whether a proxy or a sign-in page of your network answers in Avalara&apos;s place.</source>
        <translation>Vérifiez si un proxy ou une page d&apos;authentification de votre réseau répond à la place d&apos;Avalara.</translation>
    </message>
    <message>
        <source>The tax amounts in Avalara&apos;s answer do not add up.</source>
        <translation>Les montants de taxe de la réponse d&apos;Avalara sont incohérents.</translation>
    </message>
    <message>
        <source>Levy posts nothing from an answer that does not add up; Avalara may hold the document.</source>
        <translation>Levy ne comptabilise rien à partir d&apos;une réponse incohérente&#xa0;; Avalara contient peut-être le document.</translation>
    </message>
    <message>
        <source>Compare the document in Avalara&apos;s own screen and ask Avalara&apos;s support.</source>
        <translation>Comparez le document dans l&apos;interface d&apos;Avalara et interrogez l&apos;assistance d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Avalara answered with another document than the one that was asked for.</source>
        <translation>Avalara a répondu avec un autre document que celui demandé.</translation>
    </message>
    <message>
        <source>Open the document in Avalara and compare it before you try again.</source>
        <translation>Ouvrez le document dans Avalara et comparez-le avant de réessayer.</translation>
    </message>
    <message>
        <source>Avalara does not accept the account number and licence key.</source>
        <translation>Avalara n&apos;accepte pas le numéro de compte et la clé de licence.</translation>
    </message>
    <message>
        <source>Ask your administrator to enter the current licence key under Connections.</source>
        <translation>Demandez à votre administrateur de saisir la clé de licence actuelle sous «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>Avalara could not read the sign-in that Levy sent.</source>
        <translation>Avalara n&apos;a pas pu lire l&apos;authentification envoyée par Levy.</translation>
    </message>
    <message>
        <source>Enter the account number and licence key again; if that does not help, report it.</source>
        <translation>Saisissez à nouveau le numéro de compte et la clé de licence&#xa0;; si cela ne suffit pas, signalez-le.</translation>
    </message>
    <message>
        <source>The licence key has no right to do this at Avalara; voiding and adjusting need an administrator&apos;s role.</source>
        <translation>La clé de licence n&apos;en donne pas le droit dans Avalara&#xa0;; annuler et ajuster exigent un rôle d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator to give the key&apos;s user the role that is missing.</source>
        <translation>Demandez à votre administrateur Avalara de donner le rôle manquant à l&apos;utilisateur de la clé.</translation>
    </message>
    <message>
        <source>The Avalara account or its user is no longer active.</source>
        <translation>Le compte Avalara ou son utilisateur n&apos;est plus actif.</translation>
    </message>
    <message>
        <source>Ask your Avalara administrator or Avalara to reactivate it.</source>
        <translation>Demandez à votre administrateur Avalara ou à Avalara de le réactiver.</translation>
    </message>
    <message>
        <source>The Avalara account does not include the service that this needs.</source>
        <translation>Le compte Avalara ne comprend pas le service nécessaire ici.</translation>
    </message>
    <message>
        <source>Ask Avalara to add the service, for example address checks or VAT outside the United States and Canada.</source>
        <translation>Demandez à Avalara d&apos;ajouter ce service, par exemple la vérification d&apos;adresses ou la TVA hors des États-Unis et du Canada.</translation>
    </message>
    <message>
        <source>Avalara does not accept calls from this network.</source>
        <translation>Avalara n&apos;accepte pas d&apos;appels depuis ce réseau.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this network to the addresses allowed at Avalara.</source>
        <translation>Demandez à votre administrateur d&apos;ajouter ce réseau aux adresses autorisées dans Avalara.</translation>
    </message>
    <message>
        <source>Avalara has no active company with the code that is set for this connection.</source>
        <translation>Avalara n&apos;a aucune société active ayant le code défini pour cette connexion.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose the company under Connections.</source>
        <translation>Demandez à votre administrateur de choisir la société sous «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>The reporting location is not set up at Avalara.</source>
        <translation>Le lieu de déclaration n&apos;est pas paramétré dans Avalara.</translation>
    </message>
    <message>
        <source>Set the location up at Avalara or take it out of the connection&apos;s settings.</source>
        <translation>Paramétrez ce lieu dans Avalara ou retirez-le des paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Avalara refuses this sale because no registration is declared where it is taxed.</source>
        <translation>Avalara refuse cette vente, car aucune immatriculation n&apos;est déclarée là où elle est taxée.</translation>
    </message>
    <message>
        <source>Let your tax adviser decide where to register, and declare it at Avalara.</source>
        <translation>Laissez votre conseiller fiscal décider où vous immatriculer, et déclarez-le dans Avalara.</translation>
    </message>
    <message>
        <source>Avalara does not calculate tax for this country with your account.</source>
        <translation>Avec votre compte, Avalara ne calcule pas de taxe pour ce pays.</translation>
    </message>
    <message>
        <source>Check the country in the addresses; if it is right, ask Avalara to add it.</source>
        <translation>Vérifiez le pays dans les adresses&#xa0;; s&apos;il est correct, demandez à Avalara de l&apos;ajouter.</translation>
    </message>
    <message>
        <source>The connection to Avalara is not fully set up.</source>
        <translation>La connexion à Avalara n&apos;est pas entièrement paramétrée.</translation>
    </message>
    <message>
        <source>Complete the address, account number and licence key under Connections.</source>
        <translation>Complétez l&apos;adresse, le numéro de compte et la clé de licence sous «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>Avalara has no document with this code and type.</source>
        <translation>Avalara n&apos;a aucun document de ce code et de ce type.</translation>
    </message>
    <message>
        <source>The document is not in Avalara&apos;s books, so Avalara will not report it.</source>
        <translation>Le document ne figure pas dans Avalara, qui ne le déclarera donc pas.</translation>
    </message>
    <message>
        <source>If it should be there, send it again; if it was deleted on purpose, nothing is left to do.</source>
        <translation>S&apos;il devait y figurer, renvoyez-le&#xa0;; s&apos;il a été supprimé à dessein, il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Avalara already has a final document with this code.</source>
        <translation>Avalara a déjà un document définitif sous ce code.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged; Levy compares it with the one in the ledger.</source>
        <translation>Le document dans Avalara est inchangé&#xa0;; Levy le compare à celui de la comptabilité.</translation>
    </message>
    <message>
        <source>If they are equal, Levy goes on; if not, decide between an adjustment and a new document.</source>
        <translation>S&apos;ils sont identiques, Levy continue&#xa0;; sinon, choisissez entre un ajustement et un nouveau document.</translation>
    </message>
    <message>
        <source>The document&apos;s state at Avalara does not allow this step.</source>
        <translation>Le statut du document dans Avalara n&apos;autorise pas cette étape.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged.</source>
        <translation>Le document dans Avalara est inchangé.</translation>
    </message>
    <message>
        <source>Levy reads its state again; if it is not as you expect, open it in Avalara.</source>
        <translation>Levy relit son statut&#xa0;; s&apos;il n&apos;est pas celui que vous attendez, ouvrez le document dans Avalara.</translation>
    </message>
    <message>
        <source>The document is voided at Avalara already.</source>
        <translation>Le document est déjà annulé dans Avalara.</translation>
    </message>
    <message>
        <source>Avalara will not report it, which is what was wanted.</source>
        <translation>Avalara ne le déclarera pas, ce qui était voulu.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Avalara has reported this document on a tax return; it can no longer change.</source>
        <translation>Avalara a repris ce document dans une déclaration de taxe&#xa0;; il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The reported tax stays as it is.</source>
        <translation>La taxe déclarée reste telle quelle.</translation>
    </message>
    <message>
        <source>Correct it with a credit note and, if needed, a new invoice.</source>
        <translation>Corrigez-le par un avoir et, au besoin, une nouvelle facture.</translation>
    </message>
    <message>
        <source>Avalara found a difference between its document and the date or amounts sent.</source>
        <translation>Avalara a constaté une différence entre son document et la date ou les montants envoyés.</translation>
    </message>
    <message>
        <source>The document at Avalara is unchanged and not final.</source>
        <translation>Le document dans Avalara est inchangé et n&apos;est pas définitif.</translation>
    </message>
    <message>
        <source>Compare both documents and decide which one is right.</source>
        <translation>Comparez les deux documents et décidez lequel est correct.</translation>
    </message>
    <message>
        <source>Avalara cannot make this refund from the original invoice.</source>
        <translation>Avalara ne peut pas établir ce remboursement à partir de la facture d&apos;origine.</translation>
    </message>
    <message>
        <source>Compare the credit note with the original invoice, then try again or report it.</source>
        <translation>Comparez l&apos;avoir à la facture d&apos;origine, puis réessayez ou signalez-le.</translation>
    </message>
    <message>
        <source>An address in the document cannot be right, for example a postal code that is not in its state.</source>
        <translation>Une adresse du document ne peut pas être correcte, par exemple un code postal qui n&apos;est pas dans son État.</translation>
    </message>
    <message>
        <source>Avalara cannot find out which tax authorities an address belongs to.</source>
        <translation>Avalara ne peut pas déterminer de quelles autorités fiscales relève une adresse.</translation>
    </message>
    <message>
        <source>Complete street, city, state and postal code in the ledger and choose Try again.</source>
        <translation>Complétez la rue, la ville, l&apos;État et le code postal en comptabilité et choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The address that the goods leave from or go to is missing.</source>
        <translation>L&apos;adresse de départ ou d&apos;arrivée des marchandises manque.</translation>
    </message>
    <message>
        <source>Add the delivery address in the ledger, or the warehouse address in the connection&apos;s settings.</source>
        <translation>Ajoutez l&apos;adresse de livraison en comptabilité, ou l&apos;adresse de l&apos;entrepôt dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Avalara does not accept the date of the document or its original.</source>
        <translation>Avalara n&apos;accepte pas la date du document ou de sa facture d&apos;origine.</translation>
    </message>
    <message>
        <source>A text in the document is longer than Avalara accepts.</source>
        <translation>Un texte du document est plus long qu&apos;Avalara ne l&apos;accepte.</translation>
    </message>
    <message>
        <source>Shorten the field named in the details in the ledger and choose Try again.</source>
        <translation>Raccourcissez en comptabilité le champ indiqué dans les détails et choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Avalara refused the document; its own words are shown below.</source>
        <translation>Avalara a refusé le document&#xa0;; sa réponse d&apos;origine est affichée ci-dessous.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>Le document n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>There is nothing to calculate tax on, and none has been posted.</source>
        <translation>Il n&apos;y a rien sur quoi calculer une taxe, et aucune n&apos;a été comptabilisée.</translation>
    </message>
    <message>
        <source>Add the lines in the ledger, or exclude the document in Levy.</source>
        <translation>Ajoutez les lignes en comptabilité, ou excluez le document dans Levy.</translation>
    </message>
    <message>
        <source>A field that Avalara needs is empty.</source>
        <translation>Un champ dont Avalara a besoin est vide.</translation>
    </message>
    <message>
        <source>Fill the field named in the details in the ledger and choose Try again.</source>
        <translation>Remplissez en comptabilité le champ indiqué dans les détails et choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>A code or number in the document holds a character that Avalara cannot look up.</source>
        <translation>Un code ou un numéro du document contient un caractère qu&apos;Avalara ne peut pas rechercher.</translation>
    </message>
    <message>
        <source>Two lines of the document have the same number.</source>
        <translation>Deux lignes du document portent le même numéro.</translation>
    </message>
    <message>
        <source>The document&apos;s currency is not a known currency.</source>
        <translation>La devise du document n&apos;est pas une devise connue.</translation>
    </message>
    <message>
        <source>An amount has more decimals than its currency.</source>
        <translation>Un montant a plus de décimales que sa devise n&apos;en admet.</translation>
    </message>
    <message>
        <source>The lines do not add up to the total of the document.</source>
        <translation>Le total des lignes n&apos;est pas celui du document.</translation>
    </message>
    <message>
        <source>Levy sends no document that does not add up, so no tax has been posted for it.</source>
        <translation>Levy n&apos;envoie aucun document incohérent&#xa0;; aucune taxe n&apos;a donc été comptabilisée.</translation>
    </message>
    <message>
        <source>Look for a discount or charge that stands only in the total, and enter it as a line.</source>
        <translation>Cherchez une remise ou des frais qui ne figurent que dans le total, et saisissez-les sur une ligne.</translation>
    </message>
    <message>
        <source>Some prices in the document include tax and others do not.</source>
        <translation>Certains prix du document comprennent la taxe et d&apos;autres non.</translation>
    </message>
    <message>
        <source>Avalara checks addresses in the United States and Canada only.</source>
        <translation>Avalara ne vérifie que les adresses des États-Unis et du Canada.</translation>
    </message>
    <message>
        <source>The tax is calculated without this check.</source>
        <translation>La taxe est calculée sans cette vérification.</translation>
    </message>
    <message>
        <source>Avalara could not understand what Levy sent.</source>
        <translation>Avalara n&apos;a pas pu comprendre ce que Levy a envoyé.</translation>
    </message>
    <message>
        <source>Avalara answered with a failure that was asked for as a test.</source>
        <translation>Avalara a répondu par un échec demandé à titre de test.</translation>
    </message>
</context>
<context>
    <name>BooksCauses</name>
    <message>
        <source>Changes of a ledger are held</source>
        <translation>Des modifications d&apos;une comptabilité sont retenues</translation>
    </message>
    <message numerus="yes">
        <source>%1 says that %n document(s) are gone or have become others, more than is taken without a person. Nothing was done about them; accept or dismiss them.</source>
        <translation>
            <numerusform>Selon %1, %n document a disparu ou en est devenu un autre, plus que ce qui est repris sans une personne. Rien n&apos;a été fait ; acceptez ces modifications ou rejetez-les.</numerusform>
            <numerusform>Selon %1, %n documents ont disparu ou en sont devenus d&apos;autres, plus que ce qui est repris sans une personne. Rien n&apos;a été fait ; acceptez ces modifications ou rejetez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period waits for its reviewer</source>
        <translation>Une période attend son contrôle</translation>
    </message>
    <message>
        <source>%1 signed the books of %2 from %3 to %4; until somebody else reviews them they are not sealed.</source>
        <translation>%1 a signé les livres de %2 du %3 au %4 ; tant que personne d&apos;autre ne les contrôle, ils ne sont pas scellés.</translation>
    </message>
    <message>
        <source>The books part</source>
        <translation>Les livres divergent</translation>
    </message>
    <message numerus="yes">
        <source>The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara and Levy do not agree. See Reconciliation for the cause and the mend of each.</source>
        <translation>
            <numerusform>La comparaison de %1 du %2 au %3 a trouvé %n endroit où la comptabilité, Avalara et Levy ne concordent pas. Rapprochement en donne la cause et le remède.</numerusform>
            <numerusform>La comparaison de %1 du %2 au %3 a trouvé %n endroits où la comptabilité, Avalara et Levy ne concordent pas. Rapprochement donne la cause et le remède de chacun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
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
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Last change, UTC</source>
        <translation>Dernière modification, UTC</translation>
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
        <translation>Traité</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>In the service&apos;s own words: &quot;%1&quot;.</source>
        <translation>Selon les termes du service&#xa0;: «&#xa0;%1&#xa0;».</translation>
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
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>%1 could not be reached; nothing was sent and the books are unchanged. Levy tries again by itself; check the network if it lasts.</source>
        <translation>%1 est injoignable&#xa0;; rien n&apos;a été envoyé et la comptabilité est inchangée. Levy réessaie de lui-même&#xa0;; vérifiez le réseau si cela dure.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the request was carried out. Levy looks before it sends anything again, so nothing is booked twice. Nothing has to be done.</source>
        <translation>%1 n&apos;a pas répondu à temps&#xa0;; on ignore donc si la demande a été exécutée. Levy vérifie avant tout nouvel envoi, si bien que rien n&apos;est comptabilisé deux fois. Vous n&apos;avez rien à faire.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed; Levy tries again by itself.</source>
        <translation>%1 n&apos;a pas répondu à temps. Rien n&apos;a été modifié&#xa0;; Levy réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>Appels du jour épuisés</translation>
    </message>
    <message>
        <source>%1 allows so many calls a day, and Levy keeps a tenth of them for people. Nothing was sent and nothing is lost; Levy goes on tomorrow by itself.</source>
        <translation>%1 n&apos;accepte qu&apos;un certain nombre d&apos;appels par jour, et Levy en réserve un dixième aux utilisateurs. Rien n&apos;a été envoyé et rien n&apos;est perdu&#xa0;; Levy reprend demain de lui-même.</translation>
    </message>
    <message>
        <source>Too many refusals</source>
        <translation>Trop de refus</translation>
    </message>
    <message>
        <source>%1 refused several calls of the same kind and would block the connection at the next ones, so Levy waits an hour. Nothing is lost. See in Review what was refused, and mend that.</source>
        <translation>%1 a refusé plusieurs appels du même type et bloquerait la connexion aux prochains&#xa0;; Levy attend donc une heure. Rien n&apos;est perdu. Voyez sous «&#xa0;À vérifier&#xa0;» ce qui a été refusé, et corrigez-le.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>%1 asks to come back later because its call limit is used up. Nothing is lost; Levy goes on by itself when the limit allows.</source>
        <translation>%1 demande de revenir plus tard, car sa limite d&apos;appels est épuisée. Rien n&apos;est perdu&#xa0;; Levy reprend de lui-même dès que la limite le permet.</translation>
    </message>
    <message>
        <source>Service in trouble</source>
        <translation>Service en difficulté</translation>
    </message>
    <message>
        <source>%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and parks the document if that does not help.</source>
        <translation>%1 signale une difficulté de son côté. Rien n&apos;est perdu&#xa0;; Levy réessaie de lui-même et met le document de côté si cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in again; waiting documents are kept.</source>
        <translation>%1 n&apos;accepte plus l&apos;authentification. Rien d&apos;autre n&apos;est envoyé tant que personne ne s&apos;authentifie à nouveau&#xa0;; les documents en attente sont conservés.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the administrator to grant it, then try again.</source>
        <translation>L&apos;accès à %1 ne comporte pas un droit dont Levy a besoin. Rien n&apos;a été modifié&#xa0;; demandez à l&apos;administrateur de l&apos;accorder, puis réessayez.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for. Nothing was changed.</source>
        <translation>%1 n&apos;a pas ce qui a été demandé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 refused the request; nothing was booked by it. Mend what it names and process the document again.</source>
        <translation>%1 a refusé la demande&#xa0;; elle n&apos;a donné lieu à aucune écriture. Corrigez ce qui est indiqué et retraitez le document.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>%1 holds something else than Levy expected. Nothing was overwritten; compare both and decide.</source>
        <translation>%1 contient autre chose que ce que Levy attendait. Rien n&apos;a été écrasé&#xa0;; comparez les deux et décidez.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Nothing was taken from it; Levy asks again.</source>
        <translation>%1 a envoyé une réponse incompréhensible. Rien n&apos;en a été repris&#xa0;; Levy redemande.</translation>
    </message>
    <message>
        <source>Workspace trouble</source>
        <translation>Problème d&apos;espace de travail</translation>
    </message>
    <message>
        <source>Levy could not store its work on this computer (%1). It stopped before sending anything that it could not remember. Check free space and rights of the workspace folder, then start again.</source>
        <translation>Levy n&apos;a pas pu enregistrer son travail sur cet ordinateur (%1). Il s&apos;est arrêté avant d&apos;envoyer quoi que ce soit dont il n&apos;aurait pas gardé trace. Vérifiez l&apos;espace libre et les droits du dossier de l&apos;espace de travail, puis redémarrez.</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Secret manquant</translation>
    </message>
    <message>
        <source>A secret that Levy needs was never entered or was removed. Nothing was sent. Enter it again with &apos;levy-cli config apply&apos; or sign in again.</source>
        <translation>Un secret dont Levy a besoin n&apos;a jamais été saisi ou a été supprimé. Rien n&apos;a été envoyé. Saisissez-le à nouveau avec &apos;levy-cli config apply&apos; ou authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>The place where the secrets are kept is locked or does not answer. Nothing was sent and no secret was changed. Unlock it and try again.</source>
        <translation>L&apos;endroit où les secrets sont conservés est verrouillé ou ne répond pas. Rien n&apos;a été envoyé et aucun secret n&apos;a été modifié. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Another program is working on this workspace. Nothing was changed; close it or wait until it is done.</source>
        <translation>Un autre programme travaille dans cet espace de travail. Rien n&apos;a été modifié&#xa0;; fermez-le ou attendez qu&apos;il ait terminé.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>This cannot be used as it is, and nothing was changed: %1.</source>
        <translation>Ceci ne peut pas être utilisé en l&apos;état, et rien n&apos;a été modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The work was stopped after the step in hand. Everything done is stored; the rest goes on next time.</source>
        <translation>Le travail a été arrêté après l&apos;étape en cours. Tout ce qui est fait est enregistré&#xa0;; le reste sera traité la prochaine fois.</translation>
    </message>
    <message>
        <source>Levy&apos;s own mistake</source>
        <translation>Erreur interne de Levy</translation>
    </message>
    <message>
        <source>Something went wrong inside Levy. Nothing was sent on; please keep the details and report it.</source>
        <translation>Un problème s&apos;est produit dans Levy. Rien n&apos;a été transmis&#xa0;; conservez les détails et signalez-le.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is debited: the tax becomes an open item of its own. The invoice document does not change and the customer is not billed by it.</source>
        <translation>Le compte client est débité&#xa0;: la taxe devient un poste ouvert distinct. La facture elle-même ne change pas et la taxe n&apos;est pas facturée au client par ce biais.</translation>
    </message>
    <message>
        <source>A clearing account is debited; it must come back to zero when the tax is billed or booked otherwise.</source>
        <translation>Un compte d&apos;attente est débité&#xa0;; il doit revenir à zéro lorsque la taxe est facturée ou comptabilisée autrement.</translation>
    </message>
    <message>
        <source>An expense account is debited: the company bears the tax itself.</source>
        <translation>Un compte de charges est débité&#xa0;: la société supporte elle-même la taxe.</translation>
    </message>
    <message>
        <source>No debit side is chosen, so nothing can be posted.</source>
        <translation>Aucun compte à débiter n&apos;est choisi&#xa0;; rien ne peut donc être comptabilisé.</translation>
    </message>
    <message>
        <source>the country is missing</source>
        <translation>le pays manque</translation>
    </message>
    <message>
        <source>the country code is unknown</source>
        <translation>le code pays est inconnu</translation>
    </message>
    <message>
        <source>state or province and postal code are missing</source>
        <translation>l&apos;État ou la province et le code postal manquent</translation>
    </message>
    <message>
        <source>the postal code is missing</source>
        <translation>le code postal manque</translation>
    </message>
    <message>
        <source>the postal code does not have the form of its country</source>
        <translation>le code postal n&apos;a pas le format de son pays</translation>
    </message>
    <message>
        <source>city and postal code are missing</source>
        <translation>la ville et le code postal manquent</translation>
    </message>
    <message>
        <source>The ship-to address could not be validated, so the document was not sent to Avalara.</source>
        <translation>L&apos;adresse de livraison n&apos;a pas pu être vérifiée&#xa0;; le document n&apos;a donc pas été envoyé à Avalara.</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <translation>Ce qui ne va pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Avalara says: &quot;%1&quot;.</source>
        <translation>Avalara indique&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Avalara knows several such addresses.</source>
        <translation>Avalara connaît plusieurs adresses de ce type.</translation>
    </message>
    <message>
        <source>Correct it here or in the ledger and process the document again.</source>
        <translation>Corrigez-la ici ou en comptabilité et retraitez le document.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost unit, and the mapping names none.</source>
        <translation>Le compte général %1 exige une unité d&apos;œuvre, et la correspondance n&apos;en indique aucune.</translation>
    </message>
    <message>
        <source>GL account %1 demands a cost center, and the mapping names none.</source>
        <translation>Le compte général %1 exige un centre de coûts, et la correspondance n&apos;en indique aucun.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost unit, but the mapping names one.</source>
        <translation>Le compte général %1 n&apos;accepte pas d&apos;unité d&apos;œuvre, mais la correspondance en indique une.</translation>
    </message>
    <message>
        <source>GL account %1 takes no cost center, but the mapping names one.</source>
        <translation>Le compte général %1 n&apos;accepte pas de centre de coûts, mais la correspondance en indique un.</translation>
    </message>
    <message>
        <source>GL account %1 has a default VAT code, which would add VAT lines by itself.</source>
        <translation>Le compte général %1 a un code TVA par défaut, qui ajouterait de lui-même des lignes de TVA.</translation>
    </message>
    <message>
        <source>The tax of the charge &quot;%1&quot; cannot be written on the document, because the ledger takes tax on its lines only.</source>
        <translation>La taxe des frais «&#xa0;%1&#xa0;» ne peut pas être inscrite sur le document, car la comptabilité n&apos;accepte la taxe que sur ses lignes.</translation>
    </message>
    <message>
        <source>The entry would have %1 lines, more than the ledger takes.</source>
        <translation>L&apos;écriture aurait %1 lignes, plus que la comptabilité n&apos;en accepte.</translation>
    </message>
    <message>
        <source>Journal %1 is not a general journal.</source>
        <translation>Le journal %1 n&apos;est pas un journal d&apos;opérations diverses.</translation>
    </message>
    <message>
        <source>GL account %1</source>
        <translation>Compte général %1</translation>
    </message>
    <message>
        <source>Cost center %1</source>
        <translation>Centre de coûts %1</translation>
    </message>
    <message>
        <source>Cost unit %1</source>
        <translation>Unité d&apos;œuvre %1</translation>
    </message>
    <message>
        <source>Tax code %1</source>
        <translation>Code de taxe %1</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>%1 is blocked in the ledger.</source>
        <translation>%1 fait l&apos;objet d&apos;un blocage en comptabilité.</translation>
    </message>
    <message>
        <source>%1 had ended before the entry&apos;s date.</source>
        <translation>%1 n&apos;était plus valable à la date de l&apos;écriture.</translation>
    </message>
    <message>
        <source>%1 is not in the ledger.</source>
        <translation>%1 n&apos;existe pas en comptabilité.</translation>
    </message>
    <message>
        <source>The tax is calculated and held at Avalara as Saved; nothing was posted. Choose another target in the mappings or mend it in the ledger, then process the document again.</source>
        <translation>La taxe est calculée et conservée dans Avalara avec le statut Enregistré&#xa0;; rien n&apos;a été comptabilisé. Choisissez une autre cible dans les correspondances ou corrigez-la en comptabilité, puis retraitez le document.</translation>
    </message>
    <message>
        <source>The tax line on account %1 needs a tax code of the ledger under which it is not taxed itself.</source>
        <translation>La ligne de taxe sur le compte %1 a besoin d&apos;un code de taxe de la comptabilité qui ne la taxe pas elle-même.</translation>
    </message>
    <message>
        <source>The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a line has room for one.</source>
        <translation>Les juridictions de la ligne %1 correspondent à des codes de taxe différents de la comptabilité, et une ligne n&apos;a de place que pour un seul.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.</source>
        <translation>La ligne %1 (%2) n&apos;a aucun code de taxe de la comptabilité associé à ses juridictions.</translation>
    </message>
    <message>
        <source>The tax is held at Avalara as Saved; nothing was written. Complete the mapping; all documents waiting for it go on together.</source>
        <translation>La taxe est conservée dans Avalara avec le statut Enregistré&#xa0;; rien n&apos;a été inscrit. Complétez la correspondance&#xa0;; tous les documents qui l&apos;attendent reprennent ensemble.</translation>
    </message>
    <message>
        <source>The document carries %1 %3 tax of the ledger&apos;s own, Avalara calculated %2 %3.</source>
        <translation>Le document porte %1 %3 de taxe propre à la comptabilité, Avalara a calculé %2 %3.</translation>
    </message>
    <message>
        <source>A tax line beside it would charge the customer twice, so nothing was written. Give the lines a tax code that yields no tax in the ledger.</source>
        <translation>Une ligne de taxe supplémentaire facturerait deux fois le client&#xa0;; rien n&apos;a donc été inscrit. Donnez aux lignes un code de taxe qui ne produit aucune taxe en comptabilité.</translation>
    </message>
    <message>
        <source>Its tax codes are the mapped ones, so writing them again changes nothing. Correct the tax codes or rates in the ledger, or the mapping.</source>
        <translation>Ses codes de taxe sont ceux de la correspondance&#xa0;; les inscrire à nouveau ne changerait rien. Corrigez les codes ou les taux de taxe en comptabilité, ou la correspondance.</translation>
    </message>
    <message>
        <source>no Avalara company is mapped to this connection</source>
        <translation>aucune société Avalara n&apos;est associée à cette connexion</translation>
    </message>
    <message>
        <source>no journal is chosen for the entries</source>
        <translation>aucun journal n&apos;est choisi pour les écritures</translation>
    </message>
    <message>
        <source>nobody has chosen what the tax is debited to</source>
        <translation>personne n&apos;a choisi quel compte débiter de la taxe</translation>
    </message>
    <message>
        <source>the customer has no code in the ledger</source>
        <translation>le client n&apos;a pas de code en comptabilité</translation>
    </message>
    <message>
        <source>the document has no exchange rate</source>
        <translation>le document n&apos;a pas de cours de change</translation>
    </message>
    <message>
        <source>its tax was posted by a journal entry before, and the connection now writes tax on the document itself, which would charge it twice</source>
        <translation>sa taxe a déjà été comptabilisée par une écriture, et la connexion inscrit désormais la taxe sur le document lui-même, ce qui la facturerait deux fois</translation>
    </message>
    <message>
        <source>the connection has no prefix for document codes</source>
        <translation>la connexion n&apos;a pas de préfixe pour les codes de document</translation>
    </message>
    <message>
        <source>The set-up is not complete: %1. Nothing was sent. Complete it, then process the document again.</source>
        <translation>Le paramétrage est incomplet&#xa0;: %1. Rien n&apos;a été envoyé. Complétez-le, puis retraitez le document.</translation>
    </message>
    <message>
        <source>%1 refused the document, so nothing was booked by it.</source>
        <translation>%1 a refusé le document&#xa0;; il n&apos;a donc donné lieu à aucune écriture.</translation>
    </message>
    <message>
        <source>In its own words: &quot;%1&quot;.</source>
        <translation>Réponse d&apos;origine&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mend what it names and process the document again.</source>
        <translation>Corrigez ce qui est indiqué et retraitez le document.</translation>
    </message>
    <message>
        <source>Address could not be validated</source>
        <translation>Adresse invérifiable</translation>
    </message>
    <message>
        <source>Address would be written otherwise</source>
        <translation>Adresse à écrire autrement</translation>
    </message>
    <message>
        <source>Avalara recognises the address but writes it as: %1. The document was not sent yet. Accept the suggestion, or keep your own with a reason.</source>
        <translation>Avalara reconnaît l&apos;adresse mais l&apos;écrit ainsi&#xa0;: %1. Le document n&apos;a pas encore été envoyé. Acceptez la suggestion, ou gardez la vôtre avec un motif.</translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation>Montants incohérents</translation>
    </message>
    <message>
        <source>The lines add up to %1, the document says %2 %3. Nothing was sent, because the tax would be calculated on the wrong amount. Correct the document in the ledger.</source>
        <translation>Le total des lignes est de %1, le document indique %2 %3. Rien n&apos;a été envoyé, car la taxe serait calculée sur un montant erroné. Corrigez le document en comptabilité.</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Signes inhabituels</translation>
    </message>
    <message>
        <source>This invoice has a negative total, as only a credit note should. Nothing was sent. Confirm once that this company writes credits as invoices too, and all its documents with unusual signs go on; or exclude it and write a credit note.</source>
        <translation>Cette facture a un total négatif, comme seul un avoir devrait en avoir. Rien n&apos;a été envoyé. Confirmez une fois que cette société établit aussi des avoirs sous forme de factures, et tous ses documents aux signes inhabituels reprennent&#xa0;; ou excluez-la et établissez un avoir.</translation>
    </message>
    <message>
        <source>This credit note carries its amounts with another sign than expected from this company. Nothing was sent. Confirm once that this is how this company writes credit notes, and all of them go on.</source>
        <translation>Cet avoir porte ses montants avec un autre signe que celui attendu pour cette société. Rien n&apos;a été envoyé. Confirmez une fois que cette société établit ainsi ses avoirs, et tous reprennent.</translation>
    </message>
    <message>
        <source>Which invoice is credited?</source>
        <translation>Avoir sur quelle facture&#xa0;?</translation>
    </message>
    <message>
        <source>The ledger does not say which invoice this credit note corrects; its date decides the tax rates. Nothing was sent. Name the invoice, or say that there is none.</source>
        <translation>La comptabilité n&apos;indique pas quelle facture cet avoir corrige&#xa0;; or la date de celle-ci détermine les taux de taxe. Rien n&apos;a été envoyé. Indiquez la facture, ou précisez qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Set-up is not complete</source>
        <translation>Paramétrage incomplet</translation>
    </message>
    <message>
        <source>Mapping missing</source>
        <translation>Correspondance manquante</translation>
    </message>
    <message>
        <source>There is no account for tax of %1 (%2). The tax is calculated and held at Avalara as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go on together.</source>
        <translation>Il n&apos;y a pas de compte pour la taxe de %1 (%2). La taxe est calculée et conservée dans Avalara avec le statut Enregistré&#xa0;; rien n&apos;a été comptabilisé. Ajoutez une règle de correspondance&#xa0;; tous les documents qui l&apos;attendent reprennent ensemble.</translation>
    </message>
    <message>
        <source>Mapping target cannot be used</source>
        <translation>Cible de correspondance inutilisable</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Période close</translation>
    </message>
    <message>
        <source>Invoice carries other tax</source>
        <translation>Autre taxe sur la facture</translation>
    </message>
    <message>
        <source>The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. Nothing was posted. Approve to post the difference, or correct the invoice.</source>
        <translation>La facture porte %1 %4 de taxe, Avalara a calculé %2 %4&#xa0;: une différence de %3 %4. Rien n&apos;a été comptabilisé. Approuvez pour comptabiliser la différence, ou corrigez la facture.</translation>
    </message>
    <message>
        <source>Final before its tax was on it</source>
        <translation>Définitif avant l&apos;inscription de sa taxe</translation>
    </message>
    <message>
        <source>The document was released before Levy could write its tax (%1 %2) on it, and the ledger allows no change any more. Nothing was written; Avalara holds the calculation as Saved. Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Le document a été finalisé avant que Levy ait pu y inscrire sa taxe (%1 %2), et la comptabilité n&apos;autorise plus aucune modification. Rien n&apos;a été inscrit&#xa0;; Avalara conserve le calcul avec le statut Enregistré. Corrigez le document ou établissez un avoir en comptabilité, ou excluez-le en indiquant le motif.</translation>
    </message>
    <message>
        <source>Result looks wrong</source>
        <translation>Résultat douteux</translation>
    </message>
    <message>
        <source>Avalara gives a rate of %1 on %2 for %3 and yet no tax.</source>
        <translation>Avalara donne un taux de %1 sur %2 pour %3 et pourtant aucune taxe.</translation>
    </message>
    <message>
        <source>Avalara gives tax for %3 without a rate (%1 on %2).</source>
        <translation>Avalara donne une taxe pour %3 sans taux (%1 sur %2).</translation>
    </message>
    <message>
        <source>Nothing was posted. Check the set-up at Avalara; approve it if it is right.</source>
        <translation>Rien n&apos;a été comptabilisé. Vérifiez le paramétrage dans Avalara&#xa0;; approuvez si tout est correct.</translation>
    </message>
    <message>
        <source>Not ordinary sales tax</source>
        <translation>Taxe non ordinaire</translation>
    </message>
    <message>
        <source>Avalara&apos;s answer holds %1 of %2 that must not be charged or booked as sales tax without a person. Nothing was posted.</source>
        <translation>La réponse d&apos;Avalara contient %1 de %2 à ne pas facturer ni comptabiliser comme taxe sur les ventes sans intervention. Rien n&apos;a été comptabilisé.</translation>
    </message>
    <message>
        <source>Amount does not fit the currency</source>
        <translation>Montant incompatible avec la devise</translation>
    </message>
    <message>
        <source>An amount has more digits than its currency knows, or the currency is unknown (%1). Nothing was posted, because rounding would change the books. Correct it in the ledger.</source>
        <translation>Un montant a plus de décimales que sa devise n&apos;en admet, ou la devise est inconnue (%1). Rien n&apos;a été comptabilisé, car un arrondi modifierait la comptabilité. Corrigez-le en comptabilité.</translation>
    </message>
    <message>
        <source>Avalara holds something else</source>
        <translation>Avalara contient autre chose</translation>
    </message>
    <message>
        <source>Under this document code Avalara already holds another content: %1. Nothing was overwritten. Compare both; exclude the document or process it again.</source>
        <translation>Sous ce code de document, Avalara contient déjà autre chose&#xa0;: %1. Rien n&apos;a été écrasé. Comparez les deux&#xa0;; excluez le document ou retraitez-le.</translation>
    </message>
    <message>
        <source>Refused by Avalara</source>
        <translation>Refusé par Avalara</translation>
    </message>
    <message>
        <source>Refused by the ledger</source>
        <translation>Refusé par la comptabilité</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>La comptabilité</translation>
    </message>
    <message>
        <source>Ledger entry differs</source>
        <translation>Écriture divergente</translation>
    </message>
    <message>
        <source>The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more is done and nothing is committed at Avalara. Compare both and correct the ledger, then process the document again.</source>
        <translation>L&apos;écriture en comptabilité n&apos;est pas celle que Levy a passée&#xa0;: %1. Rien d&apos;autre n&apos;est fait et rien n&apos;est validé dans Avalara. Comparez les deux et corrigez la comptabilité, puis retraitez le document.</translation>
    </message>
    <message>
        <source>Changed after commit</source>
        <translation>Modifié après validation</translation>
    </message>
    <message>
        <source>Changed after posting</source>
        <translation>Modifié après comptabilisation</translation>
    </message>
    <message>
        <source>The document was changed after its tax was posted. Approve to post the difference.</source>
        <translation>Le document a été modifié après la comptabilisation de sa taxe. Approuvez pour comptabiliser la différence.</translation>
    </message>
    <message>
        <source>Deleted in the ledger</source>
        <translation>Supprimé en comptabilité</translation>
    </message>
    <message>
        <source>Recorded by another program</source>
        <translation>Enregistré par un autre programme</translation>
    </message>
    <message>
        <source>Avalara already holds what looks like this document: code %1 of %2, %3 %6 with %4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it was handled outside Levy; approve it if it is another sale.</source>
        <translation>Avalara contient déjà ce qui semble être ce document&#xa0;: code %1 du %2, %3 %6 avec %4 %6 de taxe, %5. Rien n&apos;a été enregistré une seconde fois. S&apos;il s&apos;agit du même, indiquez qu&apos;il a été traité hors de Levy&#xa0;; approuvez-le s&apos;il s&apos;agit d&apos;une autre vente.</translation>
    </message>
    <message>
        <source>Period is signed off</source>
        <translation>Période signée</translation>
    </message>
    <message>
        <source>The document is dated %1, and the books of that period are signed off. Nothing was done with it. Approve it with a reason, and it goes on and is marked in the period as a later change; or exclude it.</source>
        <translation>Le document est daté du %1, et la comptabilité de cette période est signée. Rien n&apos;en a été fait. Approuvez-le avec un motif&#xa0;: il reprend et est marqué dans la période comme modification ultérieure&#xa0;; ou excluez-le.</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Tax on the document</source>
        <translation>Taxe sur le document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship from</source>
        <translation>Expédié de</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Line %1, amount</source>
        <translation>Ligne %1, montant</translation>
    </message>
    <message>
        <source>Line %1, item</source>
        <translation>Ligne %1, article</translation>
    </message>
    <message>
        <source>Line %1, tax</source>
        <translation>Ligne %1, taxe</translation>
    </message>
    <message>
        <source>Line %1, added</source>
        <translation>Ligne %1, ajoutée</translation>
    </message>
    <message>
        <source>Line %1, removed</source>
        <translation>Ligne %1, retirée</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Back in the ledger</source>
        <translation>Revenu en comptabilité</translation>
    </message>
    <message>
        <source>The document was taken back in the books and at Avalara, and now it is in the ledger again. Nothing counts for it. Repost it to record it anew under another code, or exclude it with the reason.</source>
        <translation>Le document a été retiré de la comptabilité et d&apos;Avalara, et le voici de nouveau en comptabilité. Rien n&apos;est compté pour lui. Recomptabilisez-le pour l&apos;enregistrer sous un autre code, ou excluez-le en indiquant le motif.</translation>
    </message>
    <message>
        <source>The document was changed in the ledger after it was committed at Avalara. Avalara and the ledger entry still hold the old figures.</source>
        <translation>Le document a été modifié en comptabilité après sa validation dans Avalara. Avalara et l&apos;écriture contiennent encore les anciens chiffres.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Ce qui diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Avalara has locked it, so reverse it and repost it.</source>
        <translation>Avalara l&apos;a verrouillé&#xa0;; contre-passez-le et recomptabilisez-le.</translation>
    </message>
    <message>
        <source>Adjust it (Avalara gets a new version, the difference is posted), or reverse it and repost it.</source>
        <translation>Ajustez-le (Avalara reçoit une nouvelle version, la différence est comptabilisée), ou contre-passez-le et recomptabilisez-le.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after it was committed at Avalara, which will file its tax.</source>
        <translation>Le document a été supprimé en comptabilité après sa validation dans Avalara, qui en déclarera la taxe.</translation>
    </message>
    <message>
        <source>The document was deleted in the ledger after Levy had recorded it at Avalara as Saved.</source>
        <translation>Le document a été supprimé en comptabilité après que Levy l&apos;a enregistré dans Avalara avec le statut Enregistré.</translation>
    </message>
    <message>
        <source>Its journal entry is still in the books.</source>
        <translation>Son écriture est encore en comptabilité.</translation>
    </message>
    <message>
        <source>Avalara has locked it: reverse it, which takes the entry back and records a reversing document on a day that you choose.</source>
        <translation>Avalara l&apos;a verrouillé&#xa0;: contre-passez-le&#xa0;; son écriture est alors contre-passée et un document de contre-passation est enregistré à la date de votre choix.</translation>
    </message>
    <message>
        <source>Void it: Levy takes the entry back first and then voids the document at Avalara. Or exclude it with the reason, and everything stays.</source>
        <translation>Annulez-le&#xa0;: Levy contre-passe d&apos;abord l&apos;écriture, puis annule le document dans Avalara. Ou excluez-le en indiquant le motif, et tout reste en place.</translation>
    </message>
    <message>
        <source>Avalara has reported document %1 on a return and locked it; it cannot be adjusted or voided any more.</source>
        <translation>Avalara a repris le document %1 dans une déclaration et l&apos;a verrouillé&#xa0;; il ne peut plus être ajusté ni annulé.</translation>
    </message>
    <message>
        <source>Its journal entry is taken back already.</source>
        <translation>Son écriture est déjà contre-passée.</translation>
    </message>
    <message>
        <source>Reverse and repost it: a reversing document of an open period at Avalara, and the document as it is now under another code.</source>
        <translation>Contre-passez-le et recomptabilisez-le&#xa0;: un document de contre-passation d&apos;une période ouverte dans Avalara, et le document tel qu&apos;il est maintenant sous un autre code.</translation>
    </message>
    <message>
        <source>Reverse it: a reversing document of an open period at Avalara takes it back.</source>
        <translation>Contre-passez-le&#xa0;: un document de contre-passation d&apos;une période ouverte dans Avalara le neutralise.</translation>
    </message>
    <message>
        <source>Locked at Avalara</source>
        <translation>Verrouillé dans Avalara</translation>
    </message>
    <message>
        <source>everything is approved by a person</source>
        <translation>tout est approuvé par une personne</translation>
    </message>
    <message>
        <source>its amount of %1 %2 is over the limit</source>
        <translation>son montant de %1 %2 dépasse la limite</translation>
    </message>
    <message>
        <source>it is the first document of %1</source>
        <translation>c&apos;est le premier document de %1</translation>
    </message>
    <message>
        <source>it is the first document to %1</source>
        <translation>c&apos;est le premier document vers %1</translation>
    </message>
    <message>
        <source>Avalara&apos;s tax of %1 %3 differs from the %2 %3 that the invoice carries</source>
        <translation>la taxe d&apos;Avalara, %1 %3, diffère de celle de la facture, %2 %3</translation>
    </message>
    <message>
        <source>its customer is on the list</source>
        <translation>son client figure sur la liste</translation>
    </message>
    <message>
        <source>A rule of this connection holds the document: %1.</source>
        <translation>Une règle de cette connexion retient le document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tax: %1 %2.</source>
        <translation>Taxe&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Nothing was posted. Approve it; should the document, its tax or the mappings change before it is done, Levy asks again.</source>
        <translation>Rien n&apos;a été comptabilisé. Approuvez-le&#xa0;; si le document, sa taxe ou les correspondances changent avant la fin du traitement, Levy redemande.</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Approbation requise</translation>
    </message>
    <message>
        <source>Credited more than invoiced</source>
        <translation>Avoir supérieur à la facture</translation>
    </message>
    <message>
        <source>With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. Nothing was sent. Correct it in the ledger, or approve it if it is right.</source>
        <translation>Avec cet avoir, %1 %4 sont crédités sur la facture %2, soit plus que %3 %4. Rien n&apos;a été envoyé. Corrigez-le en comptabilité, ou approuvez-le s&apos;il est correct.</translation>
    </message>
    <message>
        <source>The reversing document has %1 tax at Avalara, and what it takes back has %2. It is recorded as Saved and not filed.</source>
        <translation>Le document de contre-passation porte %1 de taxe dans Avalara, et ce qu&apos;il contre-passe en porte %2. Il est conservé avec le statut Enregistré et n&apos;est pas déclaré.</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not have the form of its country</source>
        <translation>le numéro de TVA du client n&apos;a pas le format de son pays</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT number does not begin with a country code</source>
        <translation>le numéro de TVA du client ne commence pas par un code pays</translation>
    </message>
    <message>
        <source>The tax of this sale to another country depends on who buys. The document was not sent to Avalara with the VAT number %1.</source>
        <translation>La taxe de cette vente vers un autre pays dépend de l&apos;acheteur. Le document n&apos;a pas été envoyé à Avalara avec le numéro de TVA %1.</translation>
    </message>
    <message>
        <source>its journal entry must be taken back, and the connection does not write into the ledger any more</source>
        <translation>son écriture doit être contre-passée, et la connexion n&apos;écrit plus en comptabilité</translation>
    </message>
    <message>
        <source>The period of %1 is closed, and the tax belongs on the document of that day. It is held at Avalara as Saved; nothing was written. Reopen the period in the ledger, then process the document again.</source>
        <translation>La période du %1 est clôturée, et la taxe appartient au document de ce jour. Elle est chez Avalara à l&apos;état Enregistré ; rien n&apos;a été écrit. Rouvrez la période dans la comptabilité, puis traitez à nouveau le document.</translation>
    </message>
    <message>
        <source>The period of %1 is closed for journal %2, so the entry was not written. What Avalara holds stays as it is. Choose another day for the entry, or reopen the period in the ledger and process the document again.</source>
        <translation>La période du %1 est clôturée pour le journal %2, l&apos;écriture n&apos;a donc pas été passée. Ce qu&apos;Avalara détient reste inchangé. Choisissez un autre jour pour l&apos;écriture, ou rouvrez la période dans la comptabilité et traitez à nouveau le document.</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>L&apos;espace de travail ne peut pas être lu</translation>
    </message>
    <message>
        <source>Levy cannot read this from its workspace on this computer (%1). Nothing was changed in the books or at Avalara. Check that the workspace folder is there and may be read, then try again; if that does not help, restore a backup.</source>
        <translation>Levy ne peut pas lire ceci dans son espace de travail sur cet ordinateur (%1). Rien n&apos;a été changé dans les livres ni chez Avalara. Vérifiez que le dossier de l&apos;espace de travail est présent et lisible, puis réessayez ; si cela ne suffit pas, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>its credit of %1 %2 is over the limit for credit notes</source>
        <translation>son avoir de %1 %2 dépasse la limite des avoirs</translation>
    </message>
    <message>
        <source>Avalara gives no tax where other documents had some</source>
        <translation>Avalara ne donne aucune taxe là où d&apos;autres documents en avaient</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>Certificat inutilisable</translation>
    </message>
    <message>
        <source>Levy cannot listen for webhooks with this certificate and key: %1. Nothing was changed, and the ledger is polled. Give the PEM file of the certificate with those that signed it, and the key that belongs to it.</source>
        <translation>Levy ne peut pas écouter les webhooks avec ce certificat et cette clé&#xa0;: %1. Rien n&apos;a été modifié, et la comptabilité est interrogée. Indiquez le fichier PEM du certificat, avec les certificats qui l&apos;ont signé, et la clé correspondante.</translation>
    </message>
</context>
<context>
    <name>ExplainTie</name>
    <message>
        <source>the tax is %1 instead of %2</source>
        <translation>la taxe est de %1 au lieu de %2</translation>
    </message>
    <message>
        <source>the net amount is %1 instead of %2</source>
        <translation>le montant HT est de %1 au lieu de %2</translation>
    </message>
    <message>
        <source>the currency is %1 instead of %2</source>
        <translation>la devise est %1 au lieu de %2</translation>
    </message>
    <message>
        <source>the date is %1 instead of %2</source>
        <translation>la date est le %1 au lieu du %2</translation>
    </message>
    <message>
        <source>the customer is %1 instead of %2</source>
        <translation>le client est %1 au lieu de %2</translation>
    </message>
    <message>
        <source>it holds %1 instead of %2</source>
        <translation>elle contient %1 au lieu de %2</translation>
    </message>
    <message>
        <source>lines or addresses are not the same</source>
        <translation>les lignes ou les adresses ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Another program recorded it at Avalara as %1.</source>
        <translation>Un autre programme l&apos;a enregistré dans Avalara sous %1.</translation>
    </message>
    <message>
        <source>The ledger lists it, but Levy has not fetched it yet.</source>
        <translation>La comptabilité l&apos;indique, mais Levy ne l&apos;a pas encore lu.</translation>
    </message>
    <message>
        <source>It is held up (%1), so nothing was recorded at Avalara.</source>
        <translation>Il est retenu (%1)&#xa0;; rien n&apos;a donc été enregistré dans Avalara.</translation>
    </message>
    <message>
        <source>Levy is not through with it yet.</source>
        <translation>Levy n&apos;en a pas encore terminé.</translation>
    </message>
    <message>
        <source>Levy recorded it as %1, and Avalara has it no more.</source>
        <translation>Levy l&apos;a enregistré sous %1, et Avalara ne l&apos;a plus.</translation>
    </message>
    <message>
        <source>Avalara holds %1, and no sales document of the ledger belongs to it.</source>
        <translation>Avalara contient %1, et aucun document de vente de la comptabilité n&apos;y correspond.</translation>
    </message>
    <message>
        <source>Entry %1 bears Levy&apos;s marker &quot;%2&quot;, and no sales document belongs to it.</source>
        <translation>L&apos;écriture %1 porte le repère de Levy «&#xa0;%2&#xa0;», et aucun document de vente n&apos;y correspond.</translation>
    </message>
    <message>
        <source>Entry %1 stands on a tax account and was not written by Levy.</source>
        <translation>L&apos;écriture %1 figure sur un compte de taxe et n&apos;a pas été passée par Levy.</translation>
    </message>
    <message>
        <source>A person set the document aside, and yet it is recorded or posted.</source>
        <translation>Une personne a exclu le document&#xa0;; pourtant, il est enregistré ou comptabilisé.</translation>
    </message>
    <message>
        <source>No entry brought its tax into the ledger.</source>
        <translation>Aucune écriture n&apos;a porté sa taxe en comptabilité.</translation>
    </message>
    <message>
        <source>Levy posted its entry, and the ledger has it no more.</source>
        <translation>Levy a comptabilisé son écriture, et la comptabilité ne l&apos;a plus.</translation>
    </message>
    <message>
        <source>Entry %1 is in the ledger but not released.</source>
        <translation>L&apos;écriture %1 est en comptabilité, mais n&apos;est pas finalisée.</translation>
    </message>
    <message>
        <source>It is final in the ledger, but only saved at Avalara.</source>
        <translation>Il est définitif en comptabilité, mais seulement enregistré dans Avalara.</translation>
    </message>
    <message>
        <source>Levy committed it, and somebody took the commit back at Avalara.</source>
        <translation>Levy l&apos;a validé, et quelqu&apos;un a retiré la validation dans Avalara.</translation>
    </message>
    <message>
        <source>The document is not final in the ledger yet.</source>
        <translation>Le document n&apos;est pas encore définitif en comptabilité.</translation>
    </message>
    <message>
        <source>The document was changed after its tax was calculated: at Avalara %1.</source>
        <translation>Le document a été modifié après le calcul de sa taxe&#xa0;: dans Avalara, %1.</translation>
    </message>
    <message>
        <source>The ledger does not hold what Levy wrote: %1.</source>
        <translation>La comptabilité ne contient pas ce que Levy a inscrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The document does not carry the tax that Levy wrote on it: %1.</source>
        <translation>Le document ne porte pas la taxe que Levy y a inscrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Avalara does not hold what Levy recorded: %1.</source>
        <translation>Avalara ne contient pas ce que Levy a enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody committed it at Avalara before Levy did.</source>
        <translation>Quelqu&apos;un l&apos;a validé dans Avalara avant Levy.</translation>
    </message>
    <message>
        <source>It was voided at Avalara, but the document still stands.</source>
        <translation>Il a été annulé dans Avalara, mais le document subsiste.</translation>
    </message>
    <message>
        <source>It was deleted in the ledger, but its tax still stands.</source>
        <translation>Il a été supprimé en comptabilité, mais sa taxe subsiste.</translation>
    </message>
    <message>
        <source>The ledger holds %1 entries with its marker.</source>
        <translation>La comptabilité contient %1 écritures portant son repère.</translation>
    </message>
    <message>
        <source>Entry %1 books the tax of document %2 once more.</source>
        <translation>L&apos;écriture %1 comptabilise une fois de plus la taxe du document %2.</translation>
    </message>
    <message>
        <source>Avalara holds the same content twice (%1).</source>
        <translation>Avalara a deux fois le même contenu (%1).</translation>
    </message>
    <message>
        <source>Nothing yet: it is within the usual time.</source>
        <translation>Rien pour l&apos;instant&#xa0;: le délai habituel n&apos;est pas dépassé.</translation>
    </message>
    <message>
        <source>No tax is filed for it.</source>
        <translation>Aucune taxe n&apos;est déclarée pour lui.</translation>
    </message>
    <message>
        <source>Avalara files tax for a sale that the ledger does not show.</source>
        <translation>Avalara déclare la taxe d&apos;une vente que la comptabilité n&apos;indique pas.</translation>
    </message>
    <message>
        <source>The tax liability holds an amount that no sale explains.</source>
        <translation>La dette de taxe contient un montant qu&apos;aucune vente n&apos;explique.</translation>
    </message>
    <message>
        <source>Avalara files this tax; the ledger does not show it.</source>
        <translation>Avalara déclare cette taxe&#xa0;; la comptabilité ne l&apos;indique pas.</translation>
    </message>
    <message>
        <source>The ledger shows this tax; Avalara does not file it.</source>
        <translation>La comptabilité indique cette taxe&#xa0;; Avalara ne la déclare pas.</translation>
    </message>
    <message>
        <source>Avalara does not file it before it is committed.</source>
        <translation>Avalara ne le déclare pas avant sa validation.</translation>
    </message>
    <message>
        <source>Avalara files tax on other figures than the invoice&apos;s.</source>
        <translation>Avalara déclare une taxe sur d&apos;autres chiffres que ceux de la facture.</translation>
    </message>
    <message>
        <source>The tax is of other figures than the invoice&apos;s.</source>
        <translation>La taxe porte sur d&apos;autres chiffres que ceux de la facture.</translation>
    </message>
    <message>
        <source>The ledger&apos;s tax liability is not what Avalara files.</source>
        <translation>La dette de taxe en comptabilité n&apos;est pas ce que déclare Avalara.</translation>
    </message>
    <message>
        <source>The tax may fall into another period in one of the books.</source>
        <translation>La taxe peut relever d&apos;une autre période d&apos;un côté ou de l&apos;autre.</translation>
    </message>
    <message>
        <source>The total is right, but it stands on another account or cost center.</source>
        <translation>Le total est correct, mais figure sur un autre compte ou centre de coûts.</translation>
    </message>
    <message>
        <source>Tax is filed or booked for a sale that does not exist any more.</source>
        <translation>De la taxe est déclarée ou comptabilisée pour une vente qui n&apos;existe plus.</translation>
    </message>
    <message>
        <source>No tax is filed for a sale that took place.</source>
        <translation>Aucune taxe n&apos;est déclarée pour une vente qui a eu lieu.</translation>
    </message>
    <message>
        <source>Avalara has reported it on a return; it cannot be changed there.</source>
        <translation>Avalara l&apos;a repris dans une déclaration&#xa0;; il ne peut plus y être modifié.</translation>
    </message>
    <message>
        <source>The ledger shows the tax twice.</source>
        <translation>La comptabilité indique deux fois la taxe.</translation>
    </message>
    <message>
        <source>Avalara would file the tax twice.</source>
        <translation>Avalara déclarerait deux fois la taxe.</translation>
    </message>
    <message>
        <source>What Avalara files is not what the invoice and the ledger say.</source>
        <translation>Ce que déclare Avalara n&apos;est pas ce qu&apos;indiquent la facture et la comptabilité.</translation>
    </message>
    <message>
        <source>Process now</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Post missing entry</source>
        <translation>Passer l&apos;écriture omise</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler la taxe</translation>
    </message>
    <message>
        <source>Adjust in Avalara</source>
        <translation>Ajuster dans Avalara</translation>
    </message>
    <message>
        <source>Reverse by a new document</source>
        <translation>Contre-passer par un document</translation>
    </message>
    <message>
        <source>Reverse second entry</source>
        <translation>Contre-passer le doublon</translation>
    </message>
    <message>
        <source>Nothing has to be done but to know of it; accept it with a reason.</source>
        <translation>Il n&apos;y a rien à faire, sinon d&apos;en avoir connaissance&#xa0;; acceptez avec un motif.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>La prochaine synchronisation s&apos;en charge.</translation>
    </message>
    <message>
        <source>Levy takes it through its usual steps again.</source>
        <translation>Levy lui fait suivre à nouveau les étapes habituelles.</translation>
    </message>
    <message>
        <source>Levy looks for the entry twice more and then posts it with its marker.</source>
        <translation>Levy cherche encore deux fois l&apos;écriture, puis la comptabilise avec son repère.</translation>
    </message>
    <message>
        <source>Levy commits it at Avalara.</source>
        <translation>Levy le valide dans Avalara.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger first, then voids it at Avalara.</source>
        <translation>Levy contre-passe d&apos;abord l&apos;écriture en comptabilité, puis annule le document dans Avalara.</translation>
    </message>
    <message>
        <source>Levy brings Avalara to the invoice&apos;s figures and posts the difference.</source>
        <translation>Levy aligne Avalara sur les chiffres de la facture et comptabilise la différence.</translation>
    </message>
    <message>
        <source>Only a reversing document in an open period corrects it.</source>
        <translation>Seul un document de contre-passation d&apos;une période ouverte le corrige.</translation>
    </message>
    <message>
        <source>Reverse entry %1 in the ledger.</source>
        <translation>Contre-passez l&apos;écriture %1 en comptabilité.</translation>
    </message>
    <message>
        <source>Void one of the two in Avalara&apos;s console.</source>
        <translation>Annulez l&apos;un des deux dans la console d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Correct or release the entry in the ledger, then compare again.</source>
        <translation>Corrigez ou finalisez l&apos;écriture en comptabilité, puis comparez à nouveau.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In source and not in Avalara</source>
        <translation>Dans la source, absent dans Avalara</translation>
    </message>
    <message>
        <source>Without a sales document</source>
        <translation>Sans document de vente</translation>
    </message>
    <message>
        <source>Committed, not posted</source>
        <translation>Validé, pas comptabilisé</translation>
    </message>
    <message>
        <source>Posted, not committed</source>
        <translation>Comptabilisé, pas validé</translation>
    </message>
    <message>
        <source>Saved for too long</source>
        <translation>Enregistré trop longtemps</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Taxe différente</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>Devise différente</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>Date différente</translation>
    </message>
    <message>
        <source>Account differs</source>
        <translation>Compte différent</translation>
    </message>
    <message>
        <source>Voided on one side</source>
        <translation>Annulé d&apos;un seul côté</translation>
    </message>
    <message>
        <source>Locked by Avalara</source>
        <translation>Verrouillé par Avalara</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Changed at Avalara</source>
        <translation>Modifié dans Avalara</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was changed at Avalara: %3.</source>
        <translation>%1 et %2 s&apos;annulaient ; %1 a été modifié chez Avalara : %3.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; the commit of %1 was taken back at Avalara.</source>
        <translation>%1 et %2 s&apos;annulaient ; la validation de %1 a été retirée chez Avalara.</translation>
    </message>
    <message>
        <source>%1 and %2 took each other back; %1 was voided or deleted at Avalara.</source>
        <translation>%1 et %2 s&apos;annulaient ; %1 a été annulé ou supprimé chez Avalara.</translation>
    </message>
    <message>
        <source>A list did not show it as it is known, and too many did so at once to look at each by itself; lists lag after much work.</source>
        <translation>Une liste l&apos;a montré autrement que connu, et trop de lignes à la fois pour les regarder une à une ; après beaucoup de travail, les listes ont du retard.</translation>
    </message>
    <message>
        <source>Avalara files what is left of the two: tax that no sale explains.</source>
        <translation>Avalara déclare ce qui reste des deux : de la taxe qu&apos;aucune vente n&apos;explique.</translation>
    </message>
    <message>
        <source>Whether the books agree over it is not known yet.</source>
        <translation>On ne sait pas encore si les livres concordent sur ce point.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Comparez de nouveau les livres dans quelques minutes.</translation>
    </message>
    <message>
        <source>Void the other one, too, in Avalara&apos;s console; where it is locked, record a transaction that takes it back there. Then compare again.</source>
        <translation>Annulez aussi l&apos;autre dans la console d&apos;Avalara ; s&apos;il est verrouillé, enregistrez-y une transaction qui le reprend. Comparez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Bring it back to what it was in Avalara&apos;s console, then compare again.</source>
        <translation>Rétablissez l&apos;état antérieur dans la console d&apos;Avalara, puis comparez de nouveau.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Take over Avalara&apos;s tax</source>
        <translation>Reprendre la taxe d&apos;Avalara</translation>
    </message>
    <message>
        <source>Levy records it again over what somebody saved there.</source>
        <translation>Levy le réenregistre par-dessus ce que quelqu&apos;un y a enregistré.</translation>
    </message>
    <message>
        <source>Levy records it under another code, because Avalara takes nothing over a voided one; the entry in the books stays.</source>
        <translation>Levy l&apos;enregistre sous un autre code, car Avalara n&apos;accepte rien par-dessus un document annulé&#xa0;; l&apos;écriture en comptabilité reste.</translation>
    </message>
    <message>
        <source>Levy voids the second one, %1, if it recorded it itself; the document&apos;s own stays.</source>
        <translation>Levy annule le second, %1, s&apos;il l&apos;a lui-même enregistré&#xa0;; celui du document reste.</translation>
    </message>
    <message>
        <source>Levy reverses the entry in the ledger; the document rests as voided.</source>
        <translation>Levy contre-passe l&apos;écriture en comptabilité&#xa0;; le document reste au statut Annulé.</translation>
    </message>
    <message>
        <source>Levy takes Avalara&apos;s tax for right and posts the difference.</source>
        <translation>Levy considère la taxe d&apos;Avalara comme juste et comptabilise la différence.</translation>
    </message>
    <message>
        <source>Levy makes another version at Avalara with what the document says; the books stay as they are.</source>
        <translation>Levy crée une nouvelle version dans Avalara d&apos;après le document&#xa0;; la comptabilité reste telle quelle.</translation>
    </message>
    <message>
        <source>Levy posts an entry that mirrors the second one.</source>
        <translation>Levy comptabilise une écriture inverse de la seconde.</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 a été comptabilisé et validé&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 posted and committed:</source>
        <translation>
            <numerusform>%Ln document comptabilisé et validé dans %1&#xa0;:</numerusform>
            <numerusform>%Ln documents comptabilisés et validés dans %1&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>several currencies</source>
        <extracomment>an amount of tax, behind &apos;posted and committed:&apos;</extracomment>
        <translation>plusieurs devises</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 de taxe</translation>
    </message>
    <message>
        <source>%1 needs a person: %2</source>
        <translation>%1 requiert une intervention&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 need a person</source>
        <translation>
            <numerusform>%Ln document de %1 requiert une intervention</numerusform>
            <numerusform>%Ln documents de %1 requièrent une intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was tried several times and is parked</source>
        <translation>%1 a fait l&apos;objet de plusieurs essais et est mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of %1 parked after several tries</source>
        <translation>
            <numerusform>%Ln document de %1 mis de côté après plusieurs essais</numerusform>
            <numerusform>%Ln documents de %1 mis de côté après plusieurs essais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let %2 be processed again</source>
        <translation>%1 a fait retraiter %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) processed again by %1</source>
        <translation>
            <numerusform>%Ln document retraité par %1</numerusform>
            <numerusform>%Ln documents retraités par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 a approuvé %2</translation>
    </message>
    <message>
        <source>%1 excluded %2</source>
        <translation>%1 a exclu %2</translation>
    </message>
    <message>
        <source>%1 corrected the address of %2</source>
        <translation>%1 a corrigé l&apos;adresse de %2</translation>
    </message>
    <message>
        <source>%1 changed the mapping rules of %2</source>
        <translation>%1 a modifié les règles de correspondance de %2</translation>
    </message>
    <message>
        <source>%1 changed the configuration</source>
        <translation>%1 a modifié la configuration</translation>
    </message>
</context>
<context>
    <name>LedgerRefusals</name>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>The ledger no longer accepts the sign-in.</source>
        <translation>La comptabilité n&apos;accepte plus l&apos;authentification.</translation>
    </message>
    <message>
        <source>Sign-in was replaced</source>
        <translation>Authentification remplacée</translation>
    </message>
    <message>
        <source>This sign-in was renewed already, and Levy does not hold what came of it: another program has it, or the answer was lost on its way.</source>
        <translation>Cette authentification a déjà été renouvelée et Levy n&apos;en détient pas le résultat : un autre programme l&apos;a, ou la réponse s&apos;est perdue en route.</translation>
    </message>
    <message>
        <source>Sign in again on the Connections page; use a user of its own for each installation of Levy.</source>
        <translation>Authentifiez-vous à nouveau sur la page «&#xa0;Connexions&#xa0;»&#xa0;; utilisez un utilisateur distinct pour chaque installation de Levy.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>Authentification expirée</translation>
    </message>
    <message>
        <source>The sign-in was not used for a month, so the ledger ended it.</source>
        <translation>L&apos;authentification n&apos;a pas été utilisée pendant un mois&#xa0;; la comptabilité y a donc mis fin.</translation>
    </message>
    <message>
        <source>Renewing the sign-in got no clear answer twice, and a third try would cost the app its good standing.</source>
        <translation>Le renouvellement de l&apos;authentification est resté deux fois sans réponse claire, et un troisième essai nuirait à la réputation de l&apos;application.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Personne ne s&apos;est authentifié</translation>
    </message>
    <message>
        <source>This connection was never signed in.</source>
        <translation>Cette connexion n&apos;a jamais été authentifiée.</translation>
    </message>
    <message>
        <source>Sign in on the Connections page.</source>
        <translation>Authentifiez-vous sur la page «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>The person who signed in did not consent, or the code of the sign-in was used or too old.</source>
        <translation>La personne qui s&apos;est authentifiée n&apos;a pas donné son accord, ou le code d&apos;authentification était déjà utilisé ou trop ancien.</translation>
    </message>
    <message>
        <source>Sign in once more and agree to what the program may do.</source>
        <translation>Authentifiez-vous encore une fois et acceptez ce que le programme est autorisé à faire.</translation>
    </message>
    <message>
        <source>App is not accepted</source>
        <translation>Application non acceptée</translation>
    </message>
    <message>
        <source>The ledger does not accept the app&apos;s id, its secret or what it asks for.</source>
        <translation>La comptabilité n&apos;accepte pas l&apos;identifiant de l&apos;application, son secret ou ce qu&apos;elle demande.</translation>
    </message>
    <message>
        <source>Compare the client id and the secret with those of the ledger&apos;s developer portal, and enter them again.</source>
        <translation>Comparez l&apos;identifiant client et le secret avec ceux du portail des développeurs de la comptabilité, et saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Renewed too early</source>
        <translation>Renouvellement trop précoce</translation>
    </message>
    <message>
        <source>The sign-in was renewed earlier than the ledger allows; it is still good.</source>
        <translation>L&apos;authentification a été renouvelée plus tôt que la comptabilité ne l&apos;autorise&#xa0;; elle reste valable.</translation>
    </message>
    <message>
        <source>Renewals are used up</source>
        <translation>Renouvellements épuisés</translation>
    </message>
    <message>
        <source>The sign-in was renewed as often as the ledger allows in a day.</source>
        <translation>L&apos;authentification a été renouvelée aussi souvent que la comptabilité l&apos;autorise en un jour.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on after midnight (UTC). If it happens often, another program uses the same user.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Levy reprend après minuit (UTC). Si cela se répète, un autre programme utilise le même utilisateur.</translation>
    </message>
    <message>
        <source>App lacks a right</source>
        <translation>Droit manquant pour l&apos;application</translation>
    </message>
    <message>
        <source>The app itself lacks a scope that this call needs; the ledger names it.</source>
        <translation>L&apos;application elle-même n&apos;a pas l&apos;étendue (scope) nécessaire à cet appel&#xa0;; la comptabilité l&apos;indique.</translation>
    </message>
    <message>
        <source>Tick the scope for the app in the ledger&apos;s developer portal, wait until it is approved, and sign in again.</source>
        <translation>Cochez l&apos;étendue (scope) pour l&apos;application dans le portail des développeurs de la comptabilité, attendez qu&apos;elle soit approuvée, puis authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Company is not covered</source>
        <translation>Société non couverte</translation>
    </message>
    <message>
        <source>The sign-in does not cover this company.</source>
        <translation>L&apos;authentification ne couvre pas cette société.</translation>
    </message>
    <message>
        <source>Sign in again and tick the company on the ledger&apos;s page of consent.</source>
        <translation>Authentifiez-vous à nouveau et cochez la société sur la page de consentement de la comptabilité.</translation>
    </message>
    <message>
        <source>No access to the company</source>
        <translation>Pas d&apos;accès à la société</translation>
    </message>
    <message>
        <source>The user who signed in has no access to this company.</source>
        <translation>L&apos;utilisateur authentifié n&apos;a pas accès à cette société.</translation>
    </message>
    <message>
        <source>Give the user access to the company in the ledger, then try again.</source>
        <translation>Donnez à l&apos;utilisateur l&apos;accès à la société en comptabilité, puis réessayez.</translation>
    </message>
    <message>
        <source>User is blocked</source>
        <translation>Utilisateur bloqué</translation>
    </message>
    <message>
        <source>The user who signed in is blocked or inactive in the ledger.</source>
        <translation>L&apos;utilisateur authentifié est bloqué ou inactif en comptabilité.</translation>
    </message>
    <message>
        <source>Have the user unblocked in the ledger, or sign in as another one.</source>
        <translation>Faites débloquer l&apos;utilisateur en comptabilité, ou authentifiez-vous avec un autre.</translation>
    </message>
    <message>
        <source>Licence has ended</source>
        <translation>Licence arrivée à terme</translation>
    </message>
    <message>
        <source>The company has no licence, or its licence of the ledger has ended.</source>
        <translation>La société n&apos;a pas de licence, ou sa licence pour la comptabilité est arrivée à terme.</translation>
    </message>
    <message>
        <source>Have the licence renewed or completed, then try again.</source>
        <translation>Faites renouveler ou compléter la licence, puis réessayez.</translation>
    </message>
    <message>
        <source>Blocked by the ledger&apos;s vendor</source>
        <translation>Blocage par l&apos;éditeur de la comptabilité</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor has blocked the company or the whole account.</source>
        <translation>L&apos;éditeur de la comptabilité a bloqué la société ou le compte entier.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support why; Levy goes on once it is unblocked.</source>
        <translation>Demandez-en la raison à l&apos;assistance de l&apos;éditeur&#xa0;; Levy reprend dès le déblocage.</translation>
    </message>
    <message>
        <source>Right is missing</source>
        <translation>Droit manquant</translation>
    </message>
    <message>
        <source>The user who signed in lacks a right in the ledger.</source>
        <translation>Il manque un droit en comptabilité à l&apos;utilisateur authentifié.</translation>
    </message>
    <message>
        <source>Give the user the rights that the set-up lists, then try again.</source>
        <translation>Donnez à l&apos;utilisateur les droits indiqués dans le paramétrage, puis réessayez.</translation>
    </message>
    <message>
        <source>Blocked after refusals</source>
        <translation>Blocage après des refus</translation>
    </message>
    <message>
        <source>The ledger refused too many calls within an hour and blocks the app for some time.</source>
        <translation>La comptabilité a refusé trop d&apos;appels en une heure et bloque l&apos;application pour un certain temps.</translation>
    </message>
    <message>
        <source>Mend in Review what was refused, wait an hour, then test the connection.</source>
        <translation>Corrigez sous «&#xa0;À vérifier&#xa0;» ce qui a été refusé, attendez une heure, puis testez la connexion.</translation>
    </message>
    <message>
        <source>Sign-in or company id is wrong</source>
        <translation>Accès ou identifiant de société erroné</translation>
    </message>
    <message>
        <source>The ledger does not accept the sign-in for this company. Often the tenant id is that of the customer contract instead of the company.</source>
        <translation>La comptabilité n&apos;accepte pas l&apos;authentification pour cette société. Souvent, l&apos;identifiant du tenant est celui du contrat client au lieu de celui de la société.</translation>
    </message>
    <message>
        <source>Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and test the connection.</source>
        <translation>Reprenez l&apos;identifiant du tenant dans Visma Admin («&#xa0;Company&#xa0;», «&#xa0;Edit&#xa0;», «&#xa0;Configuration&#xa0;»), saisissez-le à nouveau et testez la connexion.</translation>
    </message>
    <message>
        <source>Company cannot be reached</source>
        <translation>Société inaccessible</translation>
    </message>
    <message>
        <source>The app or its user may not reach this company: the integration is not approved, a role is missing, or the tenant id is not the company&apos;s.</source>
        <translation>L&apos;application ou son utilisateur n&apos;a pas accès à cette société&#xa0;: l&apos;intégration n&apos;est pas approuvée, un rôle manque, ou l&apos;identifiant du tenant n&apos;est pas celui de la société.</translation>
    </message>
    <message>
        <source>Have the company&apos;s integration administrator approve the app in Visma App Store, and compare the tenant id.</source>
        <translation>Faites approuver l&apos;application dans Visma App Store par l&apos;administrateur d&apos;intégration de la société, et comparez l&apos;identifiant du tenant.</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Autre société</translation>
    </message>
    <message>
        <source>What came belongs to another company than the connection&apos;s.</source>
        <translation>Les données reçues appartiennent à une autre société que celle de la connexion.</translation>
    </message>
    <message>
        <source>Compare the company of the connection with the ledger&apos;s before anything else is done.</source>
        <translation>Comparez la société de la connexion avec celle de la comptabilité avant toute autre action.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>The sign-in came back without consent.</source>
        <translation>L&apos;authentification est revenue sans consentement.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>The ledger allows so many calls within a short time, and they are used up.</source>
        <translation>La comptabilité n&apos;accepte qu&apos;un certain nombre d&apos;appels sur une courte durée, et ils sont épuisés.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used</source>
        <translation>Appels du jour épuisés</translation>
    </message>
    <message>
        <source>The ledger allows so many calls a day, and they are used up.</source>
        <translation>La comptabilité n&apos;accepte qu&apos;un certain nombre d&apos;appels par jour, et ils sont épuisés.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy goes on when the ledger&apos;s day begins anew.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Levy reprend dès qu&apos;un nouveau jour commence pour la comptabilité.</translation>
    </message>
    <message>
        <source>Ledger is in trouble</source>
        <translation>Comptabilité en difficulté</translation>
    </message>
    <message>
        <source>The ledger&apos;s service reports trouble of its own.</source>
        <translation>Le service de la comptabilité signale une difficulté de son côté.</translation>
    </message>
    <message>
        <source>Levy tries again by itself; if it lasts, ask the ledger&apos;s vendor.</source>
        <translation>Levy réessaie de lui-même&#xa0;; si cela dure, adressez-vous à l&apos;éditeur de la comptabilité.</translation>
    </message>
    <message>
        <source>Question was too broad</source>
        <translation>Requête trop large</translation>
    </message>
    <message>
        <source>The ledger took too long over one question.</source>
        <translation>La comptabilité a mis trop de temps à répondre à une requête.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, please report it with the details shown here.</source>
        <translation>Levy redemande&#xa0;; si cela dure, veuillez le signaler avec les détails affichés ici.</translation>
    </message>
    <message>
        <source>Ledger is still working</source>
        <translation>Comptabilité encore occupée</translation>
    </message>
    <message>
        <source>The ledger has not finished an earlier change of this document.</source>
        <translation>La comptabilité n&apos;a pas terminé une modification antérieure de ce document.</translation>
    </message>
    <message>
        <source>Change broke off</source>
        <translation>Modification interrompue</translation>
    </message>
    <message>
        <source>The ledger broke off a change in the background and does not say how far it came.</source>
        <translation>La comptabilité a interrompu une modification en arrière-plan et n&apos;indique pas jusqu&apos;où elle est allée.</translation>
    </message>
    <message>
        <source>Outcome no longer known</source>
        <translation>Résultat devenu inconnu</translation>
    </message>
    <message>
        <source>The ledger no longer tells the outcome of a change in the background.</source>
        <translation>La comptabilité n&apos;indique plus le résultat d&apos;une modification en arrière-plan.</translation>
    </message>
    <message>
        <source>Levy reads the document itself; where it differs, it waits in Review.</source>
        <translation>Levy lit le document lui-même&#xa0;; s&apos;il diffère, il attend sous «&#xa0;À vérifier&#xa0;».</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>The ledger&apos;s answer does not fit what was asked.</source>
        <translation>La réponse de la comptabilité ne correspond pas à ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Levy asks again; if it lasts, look whether a proxy answers in the ledger&apos;s place, and report it.</source>
        <translation>Levy redemande&#xa0;; si cela dure, vérifiez si un proxy répond à la place de la comptabilité, et signalez-le.</translation>
    </message>
    <message>
        <source>Request was not understood</source>
        <translation>Demande non comprise</translation>
    </message>
    <message>
        <source>The ledger did not accept the form of a request.</source>
        <translation>La comptabilité n&apos;a pas accepté la forme d&apos;une demande.</translation>
    </message>
    <message>
        <source>Question was refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>The ledger does not answer a question in this form.</source>
        <translation>La comptabilité ne répond pas à une requête sous cette forme.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The ledger does not have what was asked for: it was deleted, or the user may not see it.</source>
        <translation>La comptabilité n&apos;a pas ce qui a été demandé&#xa0;: l&apos;élément a été supprimé, ou l&apos;utilisateur n&apos;a pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Look for it in the ledger, then choose Try again.</source>
        <translation>Cherchez-le en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody changed the document in the ledger after Levy had read it.</source>
        <translation>Quelqu&apos;un a modifié le document en comptabilité après sa lecture par Levy.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy reads it again and calculates anew.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Levy le relit et recalcule.</translation>
    </message>
    <message>
        <source>Ledger holds something else</source>
        <translation>Autre contenu en comptabilité</translation>
    </message>
    <message>
        <source>The ledger already holds something else there.</source>
        <translation>La comptabilité y contient déjà autre chose.</translation>
    </message>
    <message>
        <source>Compare the document in the ledger with what Levy shows, then choose Try again.</source>
        <translation>Comparez le document en comptabilité avec ce qu&apos;affiche Levy, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>The ledger holds an entry under this number already.</source>
        <translation>La comptabilité contient déjà une écriture sous ce numéro.</translation>
    </message>
    <message>
        <source>Levy looks for its own entry first. Compare both in the ledger before you choose Try again.</source>
        <translation>Levy cherche d&apos;abord sa propre écriture. Comparez les deux en comptabilité avant de choisir «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Entry is not balanced</source>
        <translation>Écriture non équilibrée</translation>
    </message>
    <message>
        <source>The ledger found the entry out of balance. Mostly one of its accounts has a default VAT code, so that the ledger added VAT lines.</source>
        <translation>La comptabilité a trouvé l&apos;écriture déséquilibrée. Le plus souvent, l&apos;un de ses comptes a un code TVA par défaut, si bien que la comptabilité a ajouté des lignes de TVA.</translation>
    </message>
    <message>
        <source>Take the default VAT code off the accounts in the ledger, or map others; then choose Try again.</source>
        <translation>Retirez le code TVA par défaut des comptes en comptabilité, ou faites correspondre d&apos;autres comptes&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>VAT code not accepted</source>
        <translation>Code TVA non accepté</translation>
    </message>
    <message>
        <source>The ledger does not accept the VAT code here: the journal takes none, or the code is unknown, blocked or missing.</source>
        <translation>La comptabilité n&apos;accepte pas ici le code TVA&#xa0;: le journal n&apos;en admet aucun, ou le code est inconnu, bloqué ou manquant.</translation>
    </message>
    <message>
        <source>Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then choose Try again.</source>
        <translation>Choisissez un journal sans TVA ou corrigez le code TVA en comptabilité ou dans la correspondance&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Wrong journal</source>
        <translation>Journal erroné</translation>
    </message>
    <message>
        <source>The journal of the connection does not exist or is not a general journal.</source>
        <translation>Le journal de la connexion n&apos;existe pas ou n&apos;est pas un journal d&apos;opérations diverses.</translation>
    </message>
    <message>
        <source>Choose a general journal for the connection, then choose Try again.</source>
        <translation>Choisissez un journal d&apos;opérations diverses pour la connexion, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Journal is blocked</source>
        <translation>Journal bloqué</translation>
    </message>
    <message>
        <source>The journal of the connection is blocked in the ledger.</source>
        <translation>Le journal de la connexion est bloqué en comptabilité.</translation>
    </message>
    <message>
        <source>Unblock it in the ledger or choose another journal; then choose Try again.</source>
        <translation>Débloquez-le en comptabilité ou choisissez un autre journal&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Financial year is missing</source>
        <translation>Exercice manquant</translation>
    </message>
    <message>
        <source>The ledger has no financial year or period for the day of the entry.</source>
        <translation>La comptabilité n&apos;a pas d&apos;exercice ou de période pour le jour de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Create the year in the ledger, then choose Try again; where it stays missing, Levy then offers another day for the entry.</source>
        <translation>Créez l&apos;exercice en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;»&#xa0;; s&apos;il manque toujours, Levy propose alors un autre jour pour l&apos;écriture.</translation>
    </message>
    <message>
        <source>Period is closed</source>
        <translation>Période close</translation>
    </message>
    <message>
        <source>The financial year or period of the entry&apos;s day is closed or inactive in the ledger.</source>
        <translation>L&apos;exercice ou la période du jour de l&apos;écriture est clos ou inactif en comptabilité.</translation>
    </message>
    <message>
        <source>Open the period in the ledger, then choose Try again; where it stays closed, Levy then offers another day for the entry.</source>
        <translation>Ouvrez la période en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;»&#xa0;; si elle reste close, Levy propose alors un autre jour pour l&apos;écriture.</translation>
    </message>
    <message>
        <source>Account is blocked</source>
        <translation>Compte bloqué</translation>
    </message>
    <message>
        <source>An account of the entry is blocked or inactive in the ledger, or takes no entries.</source>
        <translation>Un compte de l&apos;écriture est bloqué ou inactif en comptabilité, ou n&apos;accepte pas d&apos;écritures.</translation>
    </message>
    <message>
        <source>Unblock the account in the ledger or map another one; then choose Try again.</source>
        <translation>Débloquez le compte en comptabilité ou faites correspondre un autre compte&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Account is missing</source>
        <translation>Compte manquant</translation>
    </message>
    <message>
        <source>An account of the entry is not in the ledger.</source>
        <translation>Un compte de l&apos;écriture n&apos;existe pas en comptabilité.</translation>
    </message>
    <message>
        <source>Create the account in the ledger or map another one; then choose Try again.</source>
        <translation>Créez le compte en comptabilité ou faites correspondre un autre compte&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>Client bloqué</translation>
    </message>
    <message>
        <source>The customer is blocked in the ledger, and nothing can be booked on it.</source>
        <translation>Le client est bloqué en comptabilité, et rien ne peut être comptabilisé sur son compte.</translation>
    </message>
    <message>
        <source>Unblock the customer in the ledger, then choose Try again.</source>
        <translation>Débloquez le client en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Customer is missing</source>
        <translation>Client manquant</translation>
    </message>
    <message>
        <source>The account needs a customer, and the ledger does not have it or got none.</source>
        <translation>Le compte exige un client, et la comptabilité ne l&apos;a pas ou n&apos;en a reçu aucun.</translation>
    </message>
    <message>
        <source>Look whether the customer is still in the ledger, or debit another account; then choose Try again.</source>
        <translation>Vérifiez si le client existe encore en comptabilité, ou débitez un autre compte&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Cost center or unit is missing</source>
        <translation>Centre de coûts ou unité d&apos;œuvre manquant</translation>
    </message>
    <message>
        <source>The account demands a cost center or cost unit, and the mapping names none.</source>
        <translation>Le compte exige un centre de coûts ou une unité d&apos;œuvre, et la correspondance n&apos;en indique pas.</translation>
    </message>
    <message>
        <source>Name one in the mapping, then choose Try again.</source>
        <translation>Indiquez-en un ou une dans la correspondance, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Cost center or unit not allowed</source>
        <translation>Centre de coûts ou unité d&apos;œuvre non autorisé</translation>
    </message>
    <message>
        <source>The account takes no cost center or cost unit, but the mapping names one.</source>
        <translation>Le compte n&apos;accepte ni centre de coûts ni unité d&apos;œuvre, mais la correspondance en indique.</translation>
    </message>
    <message>
        <source>Take it out of the mapping, then choose Try again.</source>
        <translation>Retirez cette indication de la correspondance, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Cost center or unit is unknown</source>
        <translation>Centre de coûts ou unité d&apos;œuvre inconnu</translation>
    </message>
    <message>
        <source>The cost center or cost unit is not in the ledger or has ended.</source>
        <translation>Le centre de coûts ou l&apos;unité d&apos;œuvre n&apos;existe pas en comptabilité ou n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Name another one in the mapping, then choose Try again.</source>
        <translation>Indiquez-en un ou une autre dans la correspondance, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Subaccount not accepted</source>
        <translation>Sous-compte non accepté</translation>
    </message>
    <message>
        <source>The subaccount, or a segment of it, is missing, unknown or inactive in the ledger.</source>
        <translation>Le sous-compte, ou l&apos;un de ses segments, est manquant, inconnu ou inactif en comptabilité.</translation>
    </message>
    <message>
        <source>Complete the segments in the mapping or mend them in the ledger; then choose Try again.</source>
        <translation>Complétez les segments dans la correspondance ou corrigez-les en comptabilité&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Currency not accepted</source>
        <translation>Devise non acceptée</translation>
    </message>
    <message>
        <source>The journal or the ledger does not accept the entry&apos;s currency or exchange rate.</source>
        <translation>Le journal ou la comptabilité n&apos;accepte pas la devise ou le cours de change de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Allow other currencies for the journal in the ledger, or choose another journal; then choose Try again.</source>
        <translation>Autorisez d&apos;autres devises pour le journal en comptabilité, ou choisissez un autre journal&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Day not accepted</source>
        <translation>Jour non accepté</translation>
    </message>
    <message>
        <source>The day of the entry does not fit its period.</source>
        <translation>Le jour de l&apos;écriture ne correspond pas à sa période.</translation>
    </message>
    <message>
        <source>Correct the document&apos;s date or the period in the ledger, then choose Try again.</source>
        <translation>Corrigez la date du document ou la période en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>The ledger found a text of the entry too long.</source>
        <translation>La comptabilité a trouvé trop long un texte de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Entry is processed</source>
        <translation>Écriture déjà traitée</translation>
    </message>
    <message>
        <source>The entry is processed in the ledger and cannot be deleted any more.</source>
        <translation>L&apos;écriture est traitée en comptabilité et ne peut plus être supprimée.</translation>
    </message>
    <message>
        <source>Levy takes entries back with a mirrored one; choose that.</source>
        <translation>Levy annule les écritures par une écriture inverse&#xa0;; choisissez cette possibilité.</translation>
    </message>
    <message>
        <source>Final already</source>
        <translation>Déjà définitif</translation>
    </message>
    <message>
        <source>The document was released or processed in the ledger and can no longer be changed.</source>
        <translation>Le document a été finalisé ou traité en comptabilité et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Correct or credit the document in the ledger, or exclude it with the reason.</source>
        <translation>Corrigez le document ou établissez un avoir en comptabilité, ou excluez-le en indiquant le motif.</translation>
    </message>
    <message>
        <source>Not to be changed now</source>
        <translation>Non modifiable pour l&apos;instant</translation>
    </message>
    <message>
        <source>The document is in a state in which the ledger takes no changes, such as waiting to be printed or on credit hold.</source>
        <translation>Le document est dans un état où la comptabilité n&apos;accepte aucune modification, par exemple en attente d&apos;impression ou sous blocage de crédit.</translation>
    </message>
    <message>
        <source>Bring it back on hold or to balanced in the ledger, then choose Try again.</source>
        <translation>Remettez-le en attente (On hold) ou à l&apos;état équilibré (Balanced) en comptabilité, puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Line is gone</source>
        <translation>Ligne disparue</translation>
    </message>
    <message>
        <source>The document has no such line any more.</source>
        <translation>Le document n&apos;a plus cette ligne.</translation>
    </message>
    <message>
        <source>Choose Try again; Levy reads the document afresh.</source>
        <translation>Choisissez «&#xa0;Réessayer&#xa0;»&#xa0;; Levy relit le document.</translation>
    </message>
    <message>
        <source>Tax code is missing</source>
        <translation>Code de taxe manquant</translation>
    </message>
    <message>
        <source>A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, or does not apply to it.</source>
        <translation>Un code de taxe, une catégorie de taxe ou une zone de TVA du document n&apos;existe pas en comptabilité, est inactif ou ne s&apos;y applique pas.</translation>
    </message>
    <message>
        <source>Create it in the ledger or map another one; then choose Try again.</source>
        <translation>Créez l&apos;élément manquant en comptabilité ou faites-en correspondre un autre&#xa0;; puis choisissez «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Signes inhabituels</translation>
    </message>
    <message>
        <source>The credit note has negative amounts, and which sign its tax should have is not sure.</source>
        <translation>L&apos;avoir a des montants négatifs, et le signe que sa taxe doit porter n&apos;est pas certain.</translation>
    </message>
    <message>
        <source>Book its tax in the ledger by hand and exclude it with the reason, or write the credit note with positive amounts.</source>
        <translation>Comptabilisez sa taxe à la main en comptabilité et excluez-le en indiquant le motif, ou établissez l&apos;avoir avec des montants positifs.</translation>
    </message>
    <message>
        <source>Something is missing in the ledger</source>
        <translation>Élément manquant en comptabilité</translation>
    </message>
    <message>
        <source>A branch, ledger, item or place that the document or entry names is not in the ledger.</source>
        <translation>Une succursale, un grand livre, un article ou un lieu indiqué par le document ou l&apos;écriture n&apos;existe pas en comptabilité.</translation>
    </message>
    <message>
        <source>Webhook address did not answer</source>
        <translation>Adresse du webhook sans réponse</translation>
    </message>
    <message>
        <source>Exact Online called the public address of the webhooks, and Levy was not reached there.</source>
        <translation>Exact Online a appelé l&apos;adresse publique des webhooks, mais Levy n&apos;y a pas été joint.</translation>
    </message>
    <message>
        <source>Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in Settings; until then Levy polls.</source>
        <translation>Vérifiez si l&apos;adresse mène à Levy (tunnel, proxy, certificat), puis choisissez «&#xa0;Tester les webhooks&#xa0;» sous «&#xa0;Paramètres&#xa0;»&#xa0;; d&apos;ici là, Levy interroge la comptabilité.</translation>
    </message>
    <message>
        <source>Webhook address not accepted</source>
        <translation>Adresse du webhook non acceptée</translation>
    </message>
    <message>
        <source>Exact Online does not accept the public address: it must begin with https and be of the sign-in&apos;s domain.</source>
        <translation>Exact Online n&apos;accepte pas l&apos;adresse publique&#xa0;: elle doit commencer par https et relever du domaine de l&apos;authentification.</translation>
    </message>
    <message>
        <source>Correct the public address in Settings; until then Levy polls.</source>
        <translation>Corrigez l&apos;adresse publique sous «&#xa0;Paramètres&#xa0;»&#xa0;; d&apos;ici là, Levy interroge la comptabilité.</translation>
    </message>
    <message>
        <source>Topic is not offered</source>
        <translation>Sujet non proposé</translation>
    </message>
    <message>
        <source>Exact Online does not offer this kind of message.</source>
        <translation>Exact Online ne propose pas ce type de message.</translation>
    </message>
    <message>
        <source>You need do nothing: Levy polls for it.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Levy interroge la comptabilité à ce sujet.</translation>
    </message>
    <message>
        <source>Subscribed already</source>
        <translation>Déjà abonné</translation>
    </message>
    <message>
        <source>Another subscription of this app holds the topic for this company.</source>
        <translation>Un autre abonnement de cette application occupe le sujet pour cette société.</translation>
    </message>
    <message>
        <source>Levy compares the subscriptions daily and replaces those that lead elsewhere; another installation with the same app needs an app of its own.</source>
        <translation>Levy compare les abonnements chaque jour et remplace ceux qui mènent ailleurs&#xa0;; une autre installation avec la même application a besoin de sa propre application.</translation>
    </message>
</context>
<context>
    <name>MappingFindings</name>
    <message>
        <source>its account demands a %1 and none is named</source>
        <translation>son compte exige une indication (%1) et aucune n&apos;est donnée</translation>
    </message>
    <message>
        <source>its account takes no %1, but %2 is named</source>
        <translation>son compte n&apos;admet pas cette indication (%1), mais %2 est donné</translation>
    </message>
    <message>
        <source>%1 %2 is not in the ledger</source>
        <translation>%1 %2 n&apos;est pas dans la comptabilité</translation>
    </message>
    <message>
        <source>%1 %2 ended on %3</source>
        <translation>%1 %2 a pris fin le %3</translation>
    </message>
    <message>
        <source>no account is named</source>
        <translation>aucun compte n&apos;est indiqué</translation>
    </message>
    <message>
        <source>account %1 is not in the ledger</source>
        <translation>le compte %1 n&apos;est pas dans la comptabilité</translation>
    </message>
    <message>
        <source>account %1 is blocked</source>
        <translation>le compte %1 est bloqué</translation>
    </message>
    <message>
        <source>account %1 has the default VAT code %2, which adds VAT lines</source>
        <translation>le compte %1 a le code TVA par défaut %2, qui ajoute des lignes de TVA</translation>
    </message>
    <message>
        <source>account %1 is a VAT account, which the ledger may refuse here</source>
        <translation>le compte %1 est un compte de TVA, que la comptabilité peut refuser ici</translation>
    </message>
    <message>
        <source>account %1 needs a relation, so it cannot take tax</source>
        <translation>le compte %1 exige un tiers et ne peut donc pas recevoir de taxe</translation>
    </message>
    <message>
        <source>account %1 is not a receivable account</source>
        <translation>le compte %1 n&apos;est pas un compte clients</translation>
    </message>
    <message>
        <source>cost center</source>
        <translation>centre de coûts</translation>
    </message>
    <message>
        <source>cost unit</source>
        <translation>unité de coûts</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; a sync reads it.</source>
        <translation>Le plan comptable n&apos;a pas encore été lu ; une synchronisation le lit.</translation>
    </message>
    <message>
        <source>No Avalara company is mapped: nothing can be calculated.</source>
        <translation>Aucune société Avalara n&apos;est associée : rien ne peut être calculé.</translation>
    </message>
    <message>
        <source>No debit side is chosen: nothing can be posted.</source>
        <translation>Aucun côté débit n&apos;est choisi : rien ne peut être comptabilisé.</translation>
    </message>
    <message>
        <source>There is no default account for tax: a jurisdiction without a rule of its own will wait.</source>
        <translation>Il n&apos;y a pas de compte de taxe par défaut : une juridiction sans règle propre attendra.</translation>
    </message>
    <message>
        <source>Journal &quot;%1&quot; is not in the ledger.</source>
        <translation>Le journal « %1 » n&apos;est pas dans la comptabilité.</translation>
    </message>
    <message>
        <source>Journal %1 allows VAT; a general journal without VAT is safer.</source>
        <translation>Le journal %1 admet la TVA ; un journal général sans TVA est plus sûr.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Documents could not be processed</source>
        <translation>Des documents n&apos;ont pas pu être traités</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of %1 wait for a person: %2.</source>
        <translation>
            <numerusform>%n document de %1 attend une intervention&#xa0;: %2.</numerusform>
            <numerusform>%n documents de %1 attendent une intervention&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Whoever administers Levy or the ledger can mend this.</source>
        <translation>La personne qui administre Levy ou la comptabilité peut corriger cela.</translation>
    </message>
    <message>
        <source>Avalara&apos;s support can help with this.</source>
        <translation>L&apos;assistance d&apos;Avalara peut aider à ce sujet.</translation>
    </message>
    <message>
        <source>The ledger&apos;s vendor or its support can mend this.</source>
        <translation>L&apos;éditeur de la comptabilité ou son assistance peut corriger cela.</translation>
    </message>
    <message>
        <source>Levy goes on by itself; where it does not, report it.</source>
        <translation>Levy reprend de lui-même&#xa0;; sinon, signalez-le.</translation>
    </message>
    <message>
        <source>Somebody in finance can mend this; then reprocess the document.</source>
        <translation>Le service financier peut corriger cela&#xa0;; retraitez ensuite le document.</translation>
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
        <translation>Tout concorde&#xa0;; il n&apos;y a rien à corriger.</translation>
    </message>
    <message>
        <source>The next sync goes on with it.</source>
        <translation>La prochaine synchronisation s&apos;en charge.</translation>
    </message>
    <message>
        <source>Levy changes nothing there by itself; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Levy n&apos;y modifie rien de lui-même&#xa0;; corrigez à la main et comparez à nouveau, ou acceptez avec un motif.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: void it in Avalara&apos;s console, or accept it with a reason.</source>
        <translation>Aucun document de Levy n&apos;y correspond&#xa0;: annulez-le dans la console d&apos;Avalara, ou acceptez-le avec un motif.</translation>
    </message>
    <message>
        <source>No document of Levy&apos;s belongs to it: reverse it in the ledger, or accept it with a reason.</source>
        <translation>Aucun document de Levy n&apos;y correspond&#xa0;: contre-passez l&apos;écriture en comptabilité, ou acceptez-la avec un motif.</translation>
    </message>
    <message>
        <source>Voiding on both sides is not available here; exclude the document after correcting both sides by hand.</source>
        <translation>L&apos;annulation des deux côtés n&apos;est pas possible ici&#xa0;; excluez le document après avoir corrigé les deux côtés à la main.</translation>
    </message>
    <message>
        <source>This correction is not available here yet; correct it by hand and compare again, or accept it with a reason.</source>
        <translation>Cette correction n&apos;est pas encore possible ici&#xa0;; corrigez à la main et comparez à nouveau, ou acceptez avec un motif.</translation>
    </message>
    <message>
        <source>Compare the books again in some minutes.</source>
        <translation>Comparez de nouveau les livres dans quelques minutes.</translation>
    </message>
    <message>
        <source>It cannot be mended in this way.</source>
        <translation>Cela ne peut pas être corrigé de cette manière.</translation>
    </message>
</context>
<context>
    <name>RemedyChoice</name>
    <message>
        <source>The ledger holds no entry that has to be taken back.</source>
        <translation>La comptabilité ne contient aucune écriture à contre-passer.</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajuster…</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>Ajuster %1</translation>
    </message>
    <message>
        <source>%1 is adjusted</source>
        <translation>%1 est ajusté</translation>
    </message>
    <message>
        <source>Avalara calculates the document as it is now, under the same code.</source>
        <translation>Avalara calcule le document tel qu&apos;il est maintenant, sous le même code.</translation>
    </message>
    <message>
        <source>Only the difference in tax is posted; the entry that is there stays.</source>
        <translation>Seule la différence de taxe est comptabilisée&#xa0;; l&apos;écriture existante reste.</translation>
    </message>
    <message>
        <source>The invoice in the ledger stays as it is now.</source>
        <translation>La facture en comptabilité reste telle qu&apos;elle est maintenant.</translation>
    </message>
    <message>
        <source>Commits the new version in Avalara. This cannot be undone.</source>
        <translation>Valide la nouvelle version dans Avalara. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>The version before stays visible there, with the reason.</source>
        <translation>La version précédente y reste visible, avec le motif.</translation>
    </message>
    <message>
        <source>Reverse and repost…</source>
        <translation>Contre-passer et recomptabiliser…</translation>
    </message>
    <message>
        <source>Reverse and repost %1</source>
        <translation>Contre-passer et recomptabiliser %1</translation>
    </message>
    <message>
        <source>%1 is reversed and reposted</source>
        <translation>%1 est contre-passé et recomptabilisé</translation>
    </message>
    <message>
        <source>The document as it is now is calculated under another code and posted anew.</source>
        <translation>Le document tel qu&apos;il est maintenant est calculé sous un autre code et comptabilisé à nouveau.</translation>
    </message>
    <message>
        <source>Record anew…</source>
        <translation>Réenregistrer…</translation>
    </message>
    <message>
        <source>Record %1 anew</source>
        <translation>Réenregistrer %1</translation>
    </message>
    <message>
        <source>%1 is recorded anew</source>
        <translation>%1 est réenregistré</translation>
    </message>
    <message>
        <source>Nothing counts for it now, nothing is taken back.</source>
        <translation>Rien n&apos;est en vigueur pour lui&#xa0;; rien n&apos;est contre-passé.</translation>
    </message>
    <message>
        <source>Journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>L&apos;écriture %1 est annulée par une écriture de contre-passation du %2.</translation>
    </message>
    <message>
        <source>Avalara gets a reversing document of %1 with every amount turned.</source>
        <translation>Avalara reçoit un document de contre-passation du %1, tous les montants étant inversés.</translation>
    </message>
    <message>
        <source>Commits in Avalara. This cannot be undone.</source>
        <translation>Valide dans Avalara. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>The earlier document stays visible in both books.</source>
        <translation>Le document antérieur reste visible dans Avalara et en comptabilité.</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler le document…</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annuler le document %1</translation>
    </message>
    <message>
        <source>%1 is voided</source>
        <translation>%1 est annulé</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry, on its own day where that period is open, else today.</source>
        <translation>D&apos;abord la comptabilité&#xa0;: l&apos;écriture %1 est annulée par une écriture de contre-passation, à sa propre date si cette période est ouverte, sinon à la date du jour.</translation>
    </message>
    <message>
        <source>Should the ledger refuse, nothing is voided and the document waits here.</source>
        <translation>Si la comptabilité refuse, rien n&apos;est annulé et le document attend ici.</translation>
    </message>
    <message>
        <source>Then Avalara: the document is voided, its tax is not filed.</source>
        <translation>Ensuite Avalara&#xa0;: le document est annulé, sa taxe n&apos;est pas déclarée.</translation>
    </message>
    <message>
        <source>Then Avalara: the saved document is deleted.</source>
        <translation>Ensuite Avalara&#xa0;: le document enregistré est supprimé.</translation>
    </message>
    <message>
        <source>Takes it back in both books. This cannot be undone.</source>
        <translation>Annule dans Avalara et en comptabilité. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Entry, reversal and reason stay visible in the audit trail.</source>
        <translation>L&apos;écriture, la contre-passation et le motif restent visibles dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Contre-passer…</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Contre-passer %1</translation>
    </message>
    <message>
        <source>%1 is reversed</source>
        <translation>%1 est contre-passé</translation>
    </message>
    <message>
        <source>First the ledger: journal entry %1 is taken back by a reversing entry of %2.</source>
        <translation>D&apos;abord la comptabilité&#xa0;: l&apos;écriture %1 est annulée par une écriture de contre-passation du %2.</translation>
    </message>
    <message>
        <source>Then Avalara gets a reversing document of %1 with every amount turned, at the rates of %2.</source>
        <translation>Ensuite Avalara reçoit un document de contre-passation du %1, tous les montants étant inversés, aux taux du %2.</translation>
    </message>
    <message>
        <source>The locked document stays as it is, on the return it is on.</source>
        <translation>Le document verrouillé reste tel quel, dans la déclaration où il figure.</translation>
    </message>
    <message>
        <source>Commits the reversing document in Avalara. This cannot be undone.</source>
        <translation>Valide le document de contre-passation dans Avalara. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Both documents and the reason stay visible.</source>
        <translation>Les deux documents et le motif restent visibles.</translation>
    </message>
    <message>
        <source>Price adjusted</source>
        <translation>Prix ajusté</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Produit retourné</translation>
    </message>
    <message>
        <source>Product exchanged</source>
        <translation>Produit échangé</translation>
    </message>
    <message>
        <source>Wrong place of sale</source>
        <translation>Lieu de vente erroné</translation>
    </message>
    <message>
        <source>Exemption certificate applied</source>
        <translation>Certificat d&apos;exonération appliqué</translation>
    </message>
    <message>
        <source>Reconciled with the general ledger</source>
        <translation>Rapproché avec le grand livre</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Créance irrécouvrable</translation>
    </message>
    <message>
        <source>Other, in your own words</source>
        <translation>Autre, en toutes lettres</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Choisir un autre jour…</translation>
    </message>
    <message>
        <source>Another day for the entry of %1</source>
        <translation>Un autre jour pour l&apos;écriture de %1</translation>
    </message>
    <message>
        <source>Day of the entry, in a period that is open</source>
        <translation>Jour de l&apos;écriture, dans une période ouverte</translation>
    </message>
    <message>
        <source>The journal entry is dated %1 or as you choose; the period that is closed stays as it is.</source>
        <translation>L&apos;écriture est datée du %1 ou du jour que vous choisissez ; la période clôturée reste telle quelle.</translation>
    </message>
    <message>
        <source>A reversing document at Avalara gets the same day.</source>
        <translation>Un document d&apos;annulation chez Avalara reçoit le même jour.</translation>
    </message>
    <message>
        <source>Day and tax of the document at Avalara stay as they are.</source>
        <translation>Le jour et la taxe du document chez Avalara restent inchangés.</translation>
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
        <translation>juridiction %1</translation>
    </message>
    <message>
        <source>item group %1</source>
        <translation>groupe d&apos;articles %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>article %1</translation>
    </message>
    <message>
        <source>customers %1</source>
        <translation>clients %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Chaque document</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Montant HT supérieur à</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Premier document d&apos;un client</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Premier document d&apos;une juridiction</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Taxe nulle là où une taxe était attendue</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Taxe différant de celle de la facture de plus de</translation>
    </message>
    <message>
        <source>Documents of these customers</source>
        <translation>Documents de ces clients</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Avoir supérieur à</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln document(s)</source>
        <translation>
            <numerusform>après %Ln document</numerusform>
            <numerusform>après %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>after most documents</source>
        <translation>après la plupart des documents</translation>
    </message>
    <message>
        <source>An invoice that carries no tax is not compared: there Avalara&apos;s tax is the first one.</source>
        <translation>Une facture sans taxe n&apos;est pas comparée&#xa0;: la taxe d&apos;Avalara y est la première.</translation>
    </message>
</context>
<context>
    <name>RulesAsked</name>
    <message>
        <source>%1 over.</source>
        <translation>Dépassement de %1.</translation>
    </message>
    <message>
        <source>This document: %1.</source>
        <translation>Ce document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rule was changed since.</source>
        <translation>La règle a été modifiée depuis.</translation>
    </message>
    <message>
        <source>Net amount above</source>
        <translation>Montant HT supérieur à</translation>
    </message>
    <message>
        <source>On the invoice: %1.</source>
        <translation>Sur la facture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Avalara: %1.</source>
        <translation>Avalara&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tax differs from the invoice&apos;s own by more than</source>
        <translation>Taxe différant de celle de la facture de plus de</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>la limite</translation>
    </message>
    <message>
        <source>Every document is approved by a person</source>
        <translation>Chaque document est approuvé par une personne</translation>
    </message>
    <message>
        <source>First document for a customer</source>
        <translation>Premier document d&apos;un client</translation>
    </message>
    <message>
        <source>%1 has no earlier document.</source>
        <translation>%1 n&apos;a aucun document antérieur.</translation>
    </message>
    <message>
        <source>First document for a jurisdiction</source>
        <translation>Premier document d&apos;une juridiction</translation>
    </message>
    <message>
        <source>No earlier document went to %1.</source>
        <translation>Aucun document antérieur n&apos;est allé vers %1.</translation>
    </message>
    <message>
        <source>Zero tax where tax was expected</source>
        <translation>Taxe nulle là où une taxe était attendue</translation>
    </message>
    <message>
        <source>Most other documents of this customer, or of this place, had tax.</source>
        <translation>La plupart des autres documents de ce client, ou de ce lieu, avaient une taxe.</translation>
    </message>
    <message>
        <source>The customer is on the list</source>
        <translation>Le client figure sur la liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Credit note above</source>
        <translation>Avoir supérieur à</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln document(s) of this customer, or of this place, had tax.</source>
        <translation>
            <numerusform>Le dernier document (%Ln) de ce client, ou de ce lieu, avait de la taxe.</numerusform>
            <numerusform>Les %Ln derniers documents de ce client, ou de ce lieu, avaient de la taxe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>Not asked yet since Levy was started.</source>
        <translation>Pas encore interrogé depuis le démarrage de Levy.</translation>
    </message>
    <message>
        <source>Answered at the last sync.</source>
        <translation>A répondu à la dernière synchronisation.</translation>
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
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Limité jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>À authentifier</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Another program listens at that port, so no webhook comes in; the ledgers are polled. Levy tries again each minute: end that program or choose another port.</source>
        <translation>Un autre programme écoute sur ce port, aucun webhook n&apos;arrive donc ; les comptabilités sont interrogées. Levy réessaie chaque minute : arrêtez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>No webhook comes in until then; the ledgers are polled.</source>
        <translation>Aucun webhook n&apos;arrive d&apos;ici là ; les comptabilités sont interrogées.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Account %1 is not in this chart of accounts.</source>
        <translation>Le compte %1 ne figure pas dans ce plan comptable.</translation>
    </message>
    <message>
        <source>Account %1 is blocked.</source>
        <translation>Le compte %1 est bloqué.</translation>
    </message>
    <message>
        <source>Account %1 demands a cost center.</source>
        <translation>Le compte %1 exige un centre de coûts.</translation>
    </message>
    <message>
        <source>Account %1 takes no cost center.</source>
        <translation>Le compte %1 n&apos;accepte pas de centre de coûts.</translation>
    </message>
    <message>
        <source>Choose what the tax is debited to: there is no usual answer.</source>
        <translation>Choisissez à quoi la taxe est débitée&#xa0;: il n&apos;y a pas de réponse usuelle.</translation>
    </message>
    <message>
        <source>Choose the account that is debited.</source>
        <translation>Choisissez le compte débité.</translation>
    </message>
    <message>
        <source>Account %1 is not a receivable account.</source>
        <translation>Le compte %1 n&apos;est pas un compte de créances.</translation>
    </message>
    <message>
        <source>Account %1 is a receivable account: it needs the customer&apos;s.</source>
        <translation>Le compte %1 est un compte de créances&#xa0;: il exige celui du client.</translation>
    </message>
    <message>
        <source>Choose the Avalara company that files this company&apos;s tax.</source>
        <translation>Choisissez la société Avalara qui déclare la taxe de cette société.</translation>
    </message>
    <message>
        <source>Codes must begin with 1 to 12 capital letters and digits.</source>
        <translation>Les codes doivent commencer par 1 à 12 majuscules ou chiffres.</translation>
    </message>
    <message>
        <source>Choose the account that the tax is credited to.</source>
        <translation>Choisissez le compte crédité de la taxe.</translation>
    </message>
    <message>
        <source>Cost center %1 cannot be used any more.</source>
        <translation>Le centre de coûts %1 n&apos;est plus utilisable.</translation>
    </message>
    <message>
        <source>Choose the tax code that the document&apos;s lines get.</source>
        <translation>Choisissez le code de taxe que reçoivent les lignes du document.</translation>
    </message>
    <message>
        <source>Choose the general journal for the entries.</source>
        <translation>Choisissez le journal d&apos;opérations diverses des écritures.</translation>
    </message>
    <message>
        <source>While the invoice is open, its lines get the tax code and the amount. The customer is billed. A finished invoice is not touched.</source>
        <translation>Tant que la facture est ouverte, ses lignes reçoivent le code de taxe et le montant. La taxe est facturée au client. Une facture terminée n&apos;est pas modifiée.</translation>
    </message>
    <message>
        <source>While the invoice is open, it gets lines of its own for the tax. The customer is billed. A released invoice is not touched.</source>
        <translation>Tant que la facture est ouverte, elle reçoit des lignes distinctes pour la taxe. La taxe est facturée au client. Une facture finalisée n&apos;est pas modifiée.</translation>
    </message>
    <message>
        <source>The invoice&apos;s lines get only the tax code; the ledger computes, and must come to the same amount as Avalara. Usual at home, where the ledger knows the rates.</source>
        <translation>Les lignes de la facture ne reçoivent que le code de taxe&#xa0;; la comptabilité calcule, et doit aboutir au même montant qu&apos;Avalara. Usuel dans le pays de la société, dont la comptabilité connaît les taux.</translation>
    </message>
    <message>
        <source>An entry of its own in the general journal. The invoice and its total do not change, and the customer is not billed by it.</source>
        <translation>Une écriture distincte dans le journal d&apos;opérations diverses. La facture et son total ne changent pas, et la taxe n&apos;est pas facturée au client par ce biais.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetched</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>Adresse vérifiée</translation>
    </message>
    <message>
        <source>own checks</source>
        <translation>contrôle de Levy</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>No entry needed</source>
        <translation>Sans écriture</translation>
    </message>
    <message>
        <source>Posted to ledger</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>intervention requise</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>quand la facture est définitive</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>sans numéro</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Spécial</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>The webhook is silent</source>
        <translation>Le webhook est muet</translation>
    </message>
    <message>
        <source>The webhook of %1 has been silent since %2 (UTC), although the ledger had changes. Nothing is lost, for they were found by polling, only later. Check the public address and its proxy, then test it: levy-cli webhook test.</source>
        <translation>Le webhook de %1 est muet depuis le %2 (UTC), alors que la comptabilité a connu des modifications. Rien n&apos;est perdu, car elles ont été trouvées par interrogation, mais plus tard. Vérifiez l&apos;adresse publique et son proxy, puis testez-le&#xa0;: levy-cli webhook test.</translation>
    </message>
    <message>
        <source>The webhook could not be set up</source>
        <translation>Le webhook n&apos;a pas pu être mis en place</translation>
    </message>
    <message>
        <source>Exact Online does not take the webhook subscription of %1. %2</source>
        <translation>Exact Online n&apos;accepte pas l&apos;abonnement webhook de %1. %2</translation>
    </message>
</context>
<context>
    <name>WhyThisTax</name>
    <message>
        <source>No tax: the company has no nexus in %1, so none is due there.</source>
        <translation>Pas de taxe&#xa0;: la société n&apos;a pas de nexus dans %1, aucune taxe n&apos;y est donc due.</translation>
    </message>
    <message>
        <source>No tax: %1 has no rate for this.</source>
        <translation>Pas de taxe&#xa0;: %1 n&apos;a pas de taux pour ceci.</translation>
    </message>
    <message>
        <source>No tax on part of it: %1 does not tax these items.</source>
        <translation>Pas de taxe sur une partie&#xa0;: %1 ne taxe pas ces articles.</translation>
    </message>
    <message>
        <source>Zero rate: a sale to a business in another country with the VAT number %1; the buyer accounts for the tax (reverse charge) or it is an export.</source>
        <translation>Taux zéro&#xa0;: vente à une entreprise d&apos;un autre pays ayant le numéro de TVA %1&#xa0;; l&apos;acheteur déclare la taxe (autoliquidation) ou il s&apos;agit d&apos;une exportation.</translation>
    </message>
    <message>
        <source>Zero rate: Avalara applied the rate of zero to this supply.</source>
        <translation>Taux zéro&#xa0;: Avalara a appliqué le taux zéro à cette livraison.</translation>
    </message>
    <message>
        <source>Exempt: the customer is sent with the entity use code %1.</source>
        <translation>Exonéré&#xa0;: le client est transmis avec le code d&apos;usage de l&apos;entité %1.</translation>
    </message>
    <message>
        <source>No tax by Avalara&apos;s rule &quot;%1&quot;.</source>
        <translation>Pas de taxe selon la règle «&#xa0;%1&#xa0;» d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Avalara found no jurisdiction that taxes this document.</source>
        <translation>Avalara n&apos;a trouvé aucune juridiction qui taxe ce document.</translation>
    </message>
    <message>
        <source>no tax code, so Avalara&apos;s default</source>
        <translation>pas de code de taxe, donc celui par défaut d&apos;Avalara</translation>
    </message>
    <message>
        <source>%1 (%2 lines)</source>
        <translation>%1 (%2 lignes)</translation>
    </message>
    <message>
        <source>Tax codes of the items: %1.</source>
        <translation>Codes de taxe des articles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shipped from %1 to %2.</source>
        <translation>Expédié de %1 à %2.</translation>
    </message>
    <message>
        <source>The ship-to address was corrected in Levy; the ledger says %1.</source>
        <translation>L&apos;adresse de livraison a été corrigée dans Levy&#xa0;; la comptabilité indique %1.</translation>
    </message>
    <message>
        <source>It corrects invoice %1 of %2, whose day decides the rates.</source>
        <translation>Il corrige la facture %1 du %2, dont la date détermine les taux.</translation>
    </message>
    <message>
        <source>The rates are those of %1.</source>
        <translation>Les taux sont ceux du %1.</translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation>Rien n&apos;est encore calculé.</translation>
    </message>
    <message>
        <source>%1 of the amount is not taxed.</source>
        <translation>%1 du montant ne sont pas taxés.</translation>
    </message>
    <message>
        <source>Avalara notes: &quot;%1&quot;</source>
        <translation>Note d&apos;Avalara&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>levy::ui::AccountPicker</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>deux lettres</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>levy::ui::AddressPanel</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Correct the address here</source>
        <translation>Corriger l&apos;adresse ici</translation>
    </message>
    <message>
        <source>Use the address for</source>
        <translation>Utiliser l&apos;adresse pour</translation>
    </message>
    <message>
        <source>This document only</source>
        <translation>Ce document seulement</translation>
    </message>
    <message>
        <source>The customer&apos;s record in the ledger stays as it is.</source>
        <translation>La fiche du client en comptabilité reste telle quelle.</translation>
    </message>
    <message>
        <source>Send it as it is…</source>
        <translation>Envoyer telle quelle…</translation>
    </message>
    <message>
        <source>As entered in the ledger</source>
        <translation>Telle que saisie en comptabilité</translation>
    </message>
    <message>
        <source>As Avalara understood it</source>
        <translation>Telle que comprise par Avalara</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnue</translation>
    </message>
    <message>
        <source>Avalara says</source>
        <translation>Avalara indique</translation>
    </message>
    <message>
        <source>This address of %1, from now on</source>
        <translation>Cette adresse de %1, désormais</translation>
    </message>
    <message>
        <source>Remembered in Levy for this address only; takes effect at once for all documents that wait for it.</source>
        <translation>Mémorisé dans Levy pour cette adresse seulement&#xa0;; prend effet aussitôt pour tous les documents qui l&apos;attendent.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>%1: suggestion accepted</source>
        <translation>%1&#xa0;: suggestion acceptée</translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation>Corriger ici</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>%1&#xa0;: adresse mémorisée</translation>
    </message>
    <message>
        <source>%1: address corrected</source>
        <translation>%1&#xa0;: adresse corrigée</translation>
    </message>
    <message>
        <source>Send %1 with this address</source>
        <translation>Envoyer %1 avec cette adresse</translation>
    </message>
    <message>
        <source>Avalara calculates with the address as it is entered, although it doubts it. A wrong place can mean a wrong rate.</source>
        <translation>Avalara calcule avec l&apos;adresse telle que saisie, malgré ses doutes. Un lieu erroné peut entraîner un taux erroné.</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Envoyer telle quelle</translation>
    </message>
    <message>
        <source>%1: address confirmed</source>
        <translation>%1&#xa0;: adresse confirmée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>levy::ui::AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>What support asks for.</source>
        <translation>Ce que demande l&apos;assistance.</translation>
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
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>levy::ui::AmountsPanel</name>
    <message>
        <source>Net %1, tax %2, gross %3 %4</source>
        <translation>HT %1, taxe %2, TTC %3 %4</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
</context>
<context>
    <name>levy::ui::ApprovalPanel</name>
    <message>
        <source>Why Levy asks</source>
        <translation>Pourquoi Levy demande</translation>
    </message>
    <message>
        <source>Usual for this customer</source>
        <translation>Habituel pour ce client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>What approving does</source>
        <translation>Effet de l&apos;approbation</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Journal entry that will be posted</source>
        <translation>Écriture à comptabiliser</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>On the invoice: %1 %2 tax.</source>
        <translation>Sur la facture&#xa0;: %1 %2 de taxe.</translation>
    </message>
    <message>
        <source>Difference %1 %2.</source>
        <translation>Différence de %1 %2.</translation>
    </message>
    <message>
        <source>the first document for this customer</source>
        <translation>le premier document pour ce client</translation>
    </message>
    <message>
        <source>All documents of this company with unusual signs go on.</source>
        <translation>Tous les documents de cette société aux signes inhabituels reprennent.</translation>
    </message>
    <message>
        <source>Posts the entry, journal %1, period %2-%3.</source>
        <translation>Comptabilise l&apos;écriture, journal %1, période %2-%3.</translation>
    </message>
    <message>
        <source>Sends the document to Avalara and posts what it calculates.</source>
        <translation>Envoie le document à Avalara et comptabilise ce qu&apos;il calcule.</translation>
    </message>
    <message>
        <source>Commits the tax in Avalara. This cannot be undone.</source>
        <translation>Valide la taxe dans Avalara. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>A later correction is an adjustment or a void, and both stay visible.</source>
        <translation>Une correction ultérieure est un ajustement ou une annulation, et les deux restent visibles.</translation>
    </message>
    <message>
        <source>Confirm for this company</source>
        <translation>Confirmer pour la société</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Signs of %1 confirmed</source>
        <translation>Signes de %1 confirmés</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approuvé</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Règles d&apos;approbation</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Aperçu, rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>The books of its period are signed off. Approving changes them after that.</source>
        <translation>La comptabilité de sa période est signée. L&apos;approbation la modifie après coup.</translation>
    </message>
    <message>
        <source>Levy commits the tax in Avalara, which cannot be undone.</source>
        <translation>Levy valide la taxe dans Avalara, ce qui est irréversible.</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditModel</name>
    <message>
        <source>Irreversible</source>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
</context>
<context>
    <name>levy::ui::AuditPage</name>
    <message>
        <source>One document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Avec les filtres ci-dessus, il n&apos;y a rien à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) shown</source>
        <translation>
            <numerusform>%Ln événement affiché</numerusform>
            <numerusform>%Ln événements affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter la piste d&apos;audit</translation>
    </message>
    <message>
        <source>JSON Lines with hashes, to be verified by others (*.jsonl)</source>
        <translation>JSON Lines avec empreintes, vérifiable par des tiers (*.jsonl)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation>
            <numerusform>%Ln événement écrit dans %1</numerusform>
            <numerusform>%Ln événements écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Append-only · times in your time zone, UTC in the detail</source>
        <translation>Ajout seul · heures de votre fuseau horaire, UTC dans le détail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Document, code, words</source>
        <translation>Document, code, mots</translation>
    </message>
    <message>
        <source>Only irreversible</source>
        <translation>Irréversibles seuls</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>The trail cannot be read</source>
        <translation>La piste d&apos;audit est illisible</translation>
    </message>
</context>
<context>
    <name>levy::ui::AvalaraStep</name>
    <message>
        <source>Sign in to Avalara</source>
        <translation>Accès à Avalara</translation>
    </message>
    <message>
        <source>Avalara calculates the tax. Its console shows account ID and licence key under Settings.</source>
        <translation>Avalara calcule la taxe. Sa console indique l&apos;identifiant de compte et la clé de licence sous «&#xa0;Settings&#xa0;».</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Identifiant de compte</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Clé de licence</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Tester l&apos;accès</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Tax is filed for this company. Ledger companies that belong to another one get it in step 3.</source>
        <translation>La taxe est déclarée pour cette société. Les sociétés de la comptabilité qui relèvent d&apos;une autre la reçoivent à l&apos;étape 3.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>conservée&#xa0;; laissez vide pour la garder</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservée dans %1</translation>
    </message>
    <message>
        <source>Signing in to Avalara …</source>
        <translation>Authentification dans Avalara…</translation>
    </message>
    <message>
        <source>Avalara does not accept the sign-in</source>
        <translation>Avalara n&apos;accepte pas l&apos;authentification</translation>
    </message>
    <message>
        <source>Account ID and licence key do not belong together, or the key is of the other environment. Nothing was kept; correct them and test again.</source>
        <translation>L&apos;identifiant de compte et la clé de licence ne vont pas ensemble, ou la clé est celle de l&apos;autre environnement. Rien n&apos;a été conservé&#xa0;; corrigez-les et testez à nouveau.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Signed in to account %1.</source>
        <translation>Authentifié sur le compte %1.</translation>
    </message>
    <message numerus="yes">
        <source>Active companies: %Ln.</source>
        <translation>
            <numerusform>Société active&#xa0;: %Ln.</numerusform>
            <numerusform>Sociétés actives&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the licence key …</source>
        <translation>Enregistrement de la clé de licence…</translation>
    </message>
</context>
<context>
    <name>levy::ui::Backend</name>
    <message>
        <source>Comparing the books …</source>
        <translation>Comparaison en cours…</translation>
    </message>
</context>
<context>
    <name>levy::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Invoice number, customer, Avalara code, journal entry or command</source>
        <translation>Numéro de facture, client, code Avalara, écriture ou commande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>levy::ui::CompanyList</name>
    <message>
        <source>Sales invoices</source>
        <translation>Factures de vente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>Cost centers</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Invoices, 30 days</source>
        <translation>Factures, 30 jours</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Work on %1 %2</source>
        <translation>Travailler sur %1 %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>en test…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>right missing</source>
        <translation>droit manquant</translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionCard</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
</context>
<context>
    <name>levy::ui::ConnectionsPage</name>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, dont %2 en échec</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Rien n&apos;est encore connecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Clé de licence</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservée dans %1</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Post: the whole job</source>
        <translation>Comptabiliser&#xa0;: le travail complet</translation>
    </message>
    <message>
        <source>Calculate: records in Avalara, posts nothing</source>
        <translation>Calculer&#xa0;: enregistre dans Avalara, ne comptabilise rien</translation>
    </message>
    <message>
        <source>Observe: records and posts nothing</source>
        <translation>Observer&#xa0;: n&apos;enregistre et ne comptabilise rien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Working mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>renews itself, secrets in %1</source>
        <translation>se renouvelle de lui-même, secrets dans %1</translation>
    </message>
    <message>
        <source>%1, all %2 companies together</source>
        <translation>%1, toutes sociétés %2 confondues</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lus %2</translation>
    </message>
    <message>
        <source>Codes begin</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Workspace and secrets</source>
        <translation>Espace de travail et secrets</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <translation>pas d&apos;écoute&#xa0;; les comptabilités sont interrogées</translation>
    </message>
    <message>
        <source>Keys and secrets are kept there only. Levy never shows them again and never writes them to its own files.</source>
        <translation>Les clés et les secrets ne sont conservés qu&apos;à cet endroit. Levy ne les affiche plus jamais et ne les écrit jamais dans ses propres fichiers.</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Test des connexions…</translation>
    </message>
    <message>
        <source>tested at %1</source>
        <translation>testé à %1</translation>
    </message>
    <message>
        <source>Connect your own systems…</source>
        <translation>Connecter vos propres systèmes…</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Suite du paramétrage…</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live.</source>
        <translation>Pas à pas, chaque étape testée. Rien n&apos;est comptabilisé avant la mise en production.</translation>
    </message>
    <message>
        <source>Connect your systems…</source>
        <translation>Connecter vos systèmes…</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Le paramétrage n&apos;est pas terminé</translation>
    </message>
    <message>
        <source>What was tested is kept. Nothing is recorded or posted until it is turned on.</source>
        <translation>Ce qui a été testé est conservé. Rien n&apos;est enregistré ni comptabilisé avant l&apos;activation.</translation>
    </message>
    <message>
        <source>no secret; the ledger is polled</source>
        <translation>pas de secret&#xa0;; la comptabilité est interrogée</translation>
    </message>
    <message>
        <source>silent since %1, changes came by polling</source>
        <translation>muet depuis %1, modifications trouvées par interrogation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last %1</source>
        <translation>
            <numerusform>%Ln message, dernier %1</numerusform>
            <numerusform>%Ln messages, dernier %1</numerusform>
        </translation>
    </message>
    <message>
        <source>subscribed, nothing came yet</source>
        <translation>abonné, rien n&apos;est encore arrivé</translation>
    </message>
    <message>
        <source>not subscribed; the ledger is polled</source>
        <translation>non abonné&#xa0;; la comptabilité est interrogée</translation>
    </message>
    <message>
        <source>nothing waits for the ledger</source>
        <translation>rien n&apos;attend la comptabilité</translation>
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
        <translation>%1, terminé vers %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>n&apos;écoute pas ; le travail en arrière-plan est suspendu</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>écoute à %1</translation>
    </message>
    <message>
        <source>The connections cannot be read</source>
        <translation>Les connexions ne peuvent pas être lues</translation>
    </message>
</context>
<context>
    <name>levy::ui::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Everything Levy knows lies in one folder on this computer.</source>
        <translation>Tout ce que sait Levy se trouve dans un seul dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Database, vault and locks.</source>
        <translation>Base de données, coffre et verrous.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Never in the database and never in a backup.</source>
        <translation>Jamais dans la base de données ni dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A consistent copy while work goes on; without secrets.</source>
        <translation>Une copie cohérente pendant que le travail continue&#xa0;; sans les secrets.</translation>
    </message>
    <message>
        <source>Database and audit trail</source>
        <translation>Base de données et piste d&apos;audit</translation>
    </message>
    <message>
        <source>Looks through both from end to end.</source>
        <translation>Parcourt les deux de bout en bout.</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>aucun n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Sauvegarder l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db)</source>
        <translation>Sauvegardes de Levy (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1. Secrets are not in it.</source>
        <translation>La sauvegarde est dans %1. Les secrets n&apos;y figurent pas.</translation>
    </message>
    <message>
        <source>Looking through database and trail …</source>
        <translation>Parcours de la base de données et de la piste d&apos;audit…</translation>
    </message>
    <message>
        <source>The database is sound and the audit trail intact.</source>
        <translation>La base de données est saine et la piste d&apos;audit intacte.</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of the table&apos;s columns are shown</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentPane</name>
    <message>
        <source>Preview tax</source>
        <translation>Aperçu de taxe</translation>
    </message>
    <message>
        <source>Reprocess</source>
        <translation>Retraiter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 est retraité</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Encore sans numéro</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historique %1</translation>
    </message>
    <message>
        <source>What is committed is corrected by an adjustment, a void or a reversal.</source>
        <translation>Ce qui est validé se corrige par un ajustement, une annulation ou une contre-passation.</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Aperçu de la taxe de %1…</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Avalara would calculate %1 tax on %2.</source>
        <translation>Avalara calculerait %1 de taxe sur %2.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was posted.</source>
        <translation>Rien n&apos;a été enregistré et rien n&apos;a été comptabilisé.</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy n&apos;envoie jamais ce document. Si Avalara le conserve avec le statut Enregistré, il y est supprimé.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>«&#xa0;Retraiter&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 exclu</translation>
    </message>
    <message>
        <source>Exclude with a reason…</source>
        <translation>Exclure avec motif…</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Afficher dans la piste d&apos;audit</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Ce document ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <extracomment>short heading of a column with currency codes</extracomment>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>levy::ui::DocumentsPage</name>
    <message>
        <source>No document matches</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>The filters above leave nothing to show.</source>
        <translation>Avec les filtres ci-dessus, il n&apos;y a rien à afficher.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Première lecture des comptabilités…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Sales invoices and credit notes appear here as soon as a ledger is read.</source>
        <translation>Les factures de vente et les avoirs apparaissent ici dès qu&apos;une comptabilité est lue.</translation>
    </message>
    <message>
        <source>Net %1   Tax %2</source>
        <translation>HT %1   Taxe %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln sélectionné&#xa0;:</numerusform>
            <numerusform>%Ln sélectionnés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) exported</source>
        <translation>
            <numerusform>%Ln document exporté</numerusform>
            <numerusform>%Ln documents exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n&apos;a été exporté</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Totaux de la sélection</translation>
    </message>
    <message>
        <source>Space opens · Ctrl+C copies for Excel · Ctrl+F filters</source>
        <translation>Espace ouvre · Ctrl+C copie pour Excel · Ctrl+F filtre</translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>Les documents sont illisibles</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Exporter les documents</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tableau en texte (*.csv)</translation>
    </message>
    <message>
        <source>For printing (*.pdf)</source>
        <translation>Pour impression (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is undecided</source>
        <translation>Rien n&apos;est indécis</translation>
    </message>
    <message>
        <source>Every document that is final in its ledger has its tax or a decision.</source>
        <translation>Chaque document définitif dans sa comptabilité a sa taxe ou une décision.</translation>
    </message>
</context>
<context>
    <name>levy::ui::EventPane</name>
    <message>
        <source>Removed by retention; the event keeps its SHA-256.</source>
        <translation>Supprimé selon la règle de conservation&#xa0;; l&apos;événement garde son SHA-256.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Avalara code</source>
        <translation>Code Avalara</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu&apos;enregistré</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>À corriger par</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::ExactPanel</name>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copier l&apos;adresse de redirection</translation>
    </message>
    <message>
        <source>Enter exactly this address in your Exact app: https only, compared to the letter. It need not be reachable from outside. With an address on this computer Exact sends no webhooks; Levy then asks for changes by itself.</source>
        <translation>Saisissez exactement cette adresse dans votre application Exact&#xa0;: https seulement, comparaison à la lettre près. Elle n&apos;a pas besoin d&apos;être joignable de l&apos;extérieur. Avec une adresse sur cet ordinateur, Exact n&apos;envoie pas de webhooks&#xa0;; Levy demande alors les modifications de lui-même.</translation>
    </message>
    <message>
        <source>Divisions to work on</source>
        <translation>Divisions à traiter</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>L&apos;authentification a été interrompue</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in when you are ready.</source>
        <translation>Rien n&apos;a été modifié. Authentifiez-vous quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>conservé&#xa0;; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ceci n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>Exact takes addresses with https only.</source>
        <translation>Exact n&apos;accepte que des adresses en https.</translation>
    </message>
    <message>
        <source>The address must have nothing behind its path.</source>
        <translation>L&apos;adresse ne doit rien comporter après son chemin.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>L&apos;authentification a pris trop de temps</translation>
    </message>
    <message>
        <source>Nothing came back from the browser, and nothing was changed. Sign in again.</source>
        <translation>Rien n&apos;est revenu du navigateur, et rien n&apos;a été modifié. Authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>L&apos;accès a été refusé</translation>
    </message>
    <message>
        <source>Exact says that access was not allowed. Nothing was changed; sign in again and allow it, or ask whoever may.</source>
        <translation>Exact indique que l&apos;accès n&apos;a pas été autorisé. Rien n&apos;a été modifié&#xa0;; authentifiez-vous à nouveau et autorisez-le, ou demandez à qui en a le droit.</translation>
    </message>
    <message>
        <source>This address does not belong to this sign-in</source>
        <translation>Cette adresse n&apos;est pas celle de cette authentification</translation>
    </message>
    <message>
        <source>It is not the answer to the page that Levy opened, so it was not used. Copy the whole address of the page at the end of this sign-in.</source>
        <translation>Elle ne répond pas à la page que Levy a ouverte et n&apos;a donc pas été utilisée. Copiez l&apos;adresse complète de la page atteinte à la fin de cette authentification.</translation>
    </message>
    <message>
        <source>This address holds no answer</source>
        <translation>Cette adresse ne contient aucune réponse</translation>
    </message>
    <message>
        <source>Copy the whole address of the page at the end of the sign-in, with everything behind the question mark.</source>
        <translation>Copiez l&apos;adresse complète de la page atteinte à la fin de l&apos;authentification, avec tout ce qui suit le point d&apos;interrogation.</translation>
    </message>
    <message>
        <source>Signing in at Exact Online …</source>
        <translation>Authentification dans Exact Online…</translation>
    </message>
    <message>
        <source>Exact does not accept the client secret</source>
        <translation>Exact n&apos;accepte pas le secret client</translation>
    </message>
    <message>
        <source>Client ID and secret do not belong together, or the app is of another region. Nothing was kept; correct them and sign in again.</source>
        <translation>L&apos;identifiant client et le secret ne vont pas ensemble, ou l&apos;application est d&apos;une autre région. Rien n&apos;a été conservé&#xa0;; corrigez-les et authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>Testing the rights …</source>
        <translation>Test des droits…</translation>
    </message>
    <message>
        <source>%1 %2 lacks a right</source>
        <translation>Il manque un droit à %1 %2</translation>
    </message>
    <message>
        <source>Levy cannot read: %1. Tick the company at the sign-in, give your app the scope in Exact&apos;s App Center, then sign in again. Nothing was changed.</source>
        <translation>Levy ne peut pas lire&#xa0;: %1. Cochez la société lors de l&apos;authentification, donnez l&apos;étendue (scope) à votre application dans l&apos;App Center d&apos;Exact, puis authentifiez-vous à nouveau. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
</context>
<context>
    <name>levy::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Filter by number, customer, code, entry</source>
        <translation>Filtrer par numéro, client, code, écriture</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Taxe comptabilisée</translation>
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
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Final in the ledger, without tax at Avalara and without a decision</source>
        <translation>Définitif dans la comptabilité, sans taxe chez Avalara et sans décision</translation>
    </message>
    <message>
        <source>Held by the approval rules</source>
        <translation>Retenus par les règles d&apos;approbation</translation>
    </message>
</context>
<context>
    <name>levy::ui::FirstRunPage</name>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Rien n&apos;est encore connecté</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger. See it work first, or start with your own systems.</source>
        <translation>Levy calcule la taxe sur les ventes de vos factures avec Avalara et la comptabilise. Voyez-le d&apos;abord à l&apos;œuvre, ou commencez avec vos propres systèmes.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer la Sandbox</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Prêt en quelques secondes</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Environ 10 minutes</translation>
    </message>
    <message>
        <source>Try it on a sample company</source>
        <translation>Essayer avec une société d&apos;exemple</translation>
    </message>
    <message>
        <source>No account or key needed</source>
        <translation>Ni compte ni clé nécessaires</translation>
    </message>
    <message>
        <source>No real tax, nothing leaves this computer</source>
        <translation>Pas de vraie taxe, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Delete it whenever you like</source>
        <translation>Supprimez-la quand vous voulez</translation>
    </message>
    <message>
        <source>Connect your systems</source>
        <translation>Connecter vos systèmes</translation>
    </message>
    <message>
        <source>Step by step, every step tested. Nothing is posted until you go live at the end. Have at hand:</source>
        <translation>Pas à pas, chaque étape testée. Rien n&apos;est comptabilisé avant la mise en production, à la fin. Ayez sous la main&#xa0;:</translation>
    </message>
    <message>
        <source>Avalara account ID and licence key</source>
        <translation>Identifiant de compte et clé de licence Avalara</translation>
    </message>
    <message>
        <source>Exact Online: app client ID and secret, per region</source>
        <translation>Exact Online&#xa0;: identifiant client et secret de l&apos;application, par région</translation>
    </message>
    <message>
        <source>or Visma.net: client ID, secret and tenant</source>
        <translation>ou Visma.net&#xa0;: identifiant client, secret et tenant</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Starting the simulated services …</source>
        <translation>Démarrage des services simulés…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Levy (*.db *.levy);;All files (*)</source>
        <translation>Sauvegardes de Levy (*.db *.levy);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A made-up company with about 400 invoices, simulated services and every kind of problem to practise on.</source>
        <translation>Une société fictive avec environ 400 factures, des services simulés et tous les types de problèmes pour s&apos;exercer.</translation>
    </message>
</context>
<context>
    <name>levy::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>levy::ui::HeldBanners</name>
    <message numerus="yes">
        <source>%Ln document(s) deleted</source>
        <translation>
            <numerusform>%Ln document supprimé</numerusform>
            <numerusform>%Ln documents supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) with another identity</source>
        <translation>
            <numerusform>%Ln document ayant une autre identité</numerusform>
            <numerusform>%Ln documents ayant une autre identité</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually many changes came from %1: %2.</source>
        <translation>Un nombre inhabituel de modifications est venu de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Levy holds them and changed nothing. Accept them if they are right; if the ledger was restored or the wrong company answered, dismiss them.</source>
        <translation>Levy les retient et n&apos;a rien modifié. Acceptez-les si elles sont correctes&#xa0;; si la comptabilité a été restaurée ou si la mauvaise société a répondu, rejetez-les.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept the held changes of %1</source>
        <translation>Accepter les modifications retenues de %1</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Dismiss the held changes of %1</source>
        <translation>Rejeter les modifications retenues de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln held change(s)?</source>
        <translation>
            <numerusform>Reprendre %Ln modification retenue&#xa0;?</numerusform>
            <numerusform>Reprendre %Ln modifications retenues&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that Levy recorded go to Review, one by one; nothing is voided by this alone. It cannot be undone here.</source>
        <translation>Les documents que Levy a enregistrés passent sous «&#xa0;À vérifier&#xa0;», un par un&#xa0;; rien n&apos;est annulé de ce seul fait. C&apos;est irréversible ici.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Held changes of %1 accepted</source>
        <translation>Modifications retenues de %1 acceptées</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln held change(s)?</source>
        <translation>
            <numerusform>Oublier %Ln modification retenue&#xa0;?</numerusform>
            <numerusform>Oublier %Ln modifications retenues&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents stay as they are in Levy and at Avalara.</source>
        <translation>Les documents restent tels quels dans Levy et dans Avalara.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Held changes of %1 dismissed</source>
        <translation>Modifications retenues de %1 rejetées</translation>
    </message>
</context>
<context>
    <name>levy::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>par %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>levy::ui::IconLine</name>
    <message>
        <source>%1: works</source>
        <translation>%1&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>%1: not allowed</source>
        <translation>%1&#xa0;: non autorisé</translation>
    </message>
</context>
<context>
    <name>levy::ui::JournalTable</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>CC</source>
        <extracomment>short heading: cost center</extracomment>
        <translation>CC</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerStep</name>
    <message>
        <source>Sign in to your ledger</source>
        <translation>Accès à votre comptabilité</translation>
    </message>
    <message>
        <source>Levy signs in with your own app. A password never passes through Levy.</source>
        <translation>Levy s&apos;authentifie avec votre propre application. Aucun mot de passe ne passe par Levy.</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Keeping the sign-in …</source>
        <translation>Enregistrement de l&apos;accès…</translation>
    </message>
</context>
<context>
    <name>levy::ui::LedgerTab</name>
    <message>
        <source>The entry is in the ledger; it was read back and agrees to the cent.</source>
        <translation>L&apos;écriture est en comptabilité&#xa0;; elle a été relue et concorde au centime près.</translation>
    </message>
    <message>
        <source>The entry is in the ledger and is about to be read back.</source>
        <translation>L&apos;écriture est en comptabilité et va être relue.</translation>
    </message>
    <message>
        <source>The entry was sent and no answer arrived. Levy looks for it in the ledger before it writes anything again.</source>
        <translation>L&apos;écriture a été envoyée et aucune réponse n&apos;est arrivée. Levy la cherche en comptabilité avant de passer quoi que ce soit à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is posted yet. This is what would be posted now.</source>
        <translation>Rien n&apos;est encore comptabilisé. Voici ce qui serait comptabilisé maintenant.</translation>
    </message>
    <message>
        <source>No entry is needed: the tax in the ledger agrees with Avalara&apos;s.</source>
        <translation>Aucune écriture n&apos;est requise&#xa0;: la taxe en comptabilité concorde avec celle d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Nothing is posted, and nothing can be yet.</source>
        <translation>Rien n&apos;est comptabilisé, et rien ne peut encore l&apos;être.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>Mapping version</source>
        <translation>Version des règles</translation>
    </message>
</context>
<context>
    <name>levy::ui::LinesTab</name>
    <message>
        <source>Why this tax?</source>
        <translation>Pourquoi cette taxe&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source> · ship-from %1 · ship-to %2</source>
        <translation> · expédié de %1 · livré à %2</translation>
    </message>
    <message>
        <source>The lines add up to %1, Avalara&apos;s total is %2.</source>
        <translation>Le total des lignes est de %1, celui d&apos;Avalara est de %2.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total and to journal entry %1.</source>
        <translation>Les lignes concordent avec le total d&apos;Avalara et avec l&apos;écriture %1.</translation>
    </message>
    <message>
        <source>The lines add up to Avalara&apos;s total.</source>
        <translation>Les lignes concordent avec le total d&apos;Avalara.</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code de taxe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
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
        <translation>Levy continue en arrière-plan</translation>
    </message>
    <message>
        <source>Its icon stays here. Choose Quit in its menu to end it.</source>
        <translation>Son icône reste ici. Choisissez Quitter dans son menu pour l&apos;arrêter.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Arrêter après ce document</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Quit Levy</source>
        <translation>Quitter Levy</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>Everything can be read; decisions are kept and take effect when the services can be reached again.</source>
        <translation>Tout peut être consulté&#xa0;; les décisions sont conservées et prennent effet dès que les services sont à nouveau joignables.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) need a person</source>
        <translation>
            <numerusform>%Ln document requiert une intervention</numerusform>
            <numerusform>%Ln documents requièrent une intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was posted for them. Open Review to decide.</source>
        <translation>Rien n&apos;a été comptabilisé à ce titre. Ouvrez «&#xa0;À vérifier&#xa0;» pour décider.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mon espace de travail</translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Reprendre le travail en arrière-plan</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Suspendre le travail en arrière-plan</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingForm</name>
    <message>
        <source>Onto the invoice&apos;s lines</source>
        <translation>Sur les lignes de la facture</translation>
    </message>
    <message>
        <source>As a line of its own on the invoice</source>
        <translation>En ligne distincte sur la facture</translation>
    </message>
    <message>
        <source>By the tax codes of the invoice&apos;s lines</source>
        <translation>Par les codes de taxe des lignes de la facture</translation>
    </message>
    <message>
        <source>As a journal entry of its own</source>
        <translation>Par une écriture distincte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Compte d&apos;attente</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Société Avalara</translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation>Préfixe des codes</translation>
    </message>
    <message>
        <source>at Avalara</source>
        <translation>dans Avalara</translation>
    </message>
    <message>
        <source>Bring tax in</source>
        <translation>Inscrire la taxe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tax account</source>
        <translation>Compte de taxe</translation>
    </message>
    <message>
        <source>Cost center of the tax</source>
        <translation>Centre de coûts de la taxe</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code de taxe</translation>
    </message>
    <message>
        <source>Debited is</source>
        <translation>Débité à</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>Compte débité</translation>
    </message>
    <message>
        <source>Cost center of the debit</source>
        <translation>Centre de coûts du débit</translation>
    </message>
    <message>
        <source>What is debited</source>
        <translation>À quoi la taxe est débitée</translation>
    </message>
    <message>
        <source>There is no usual answer: choose one to read what it does.</source>
        <translation>Il n&apos;y a pas de réponse usuelle&#xa0;: choisissez-en une pour lire son effet.</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingPanel</name>
    <message>
        <source>The tax that has no place yet</source>
        <translation>La taxe qui n&apos;a pas encore de place</translation>
    </message>
    <message>
        <source>Where it shall go</source>
        <translation>Où elle doit aller</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S&apos;applique à</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Type de taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>everything without a rule of its own</source>
        <translation>tout ce qui n&apos;a pas de règle propre</translation>
    </message>
    <message>
        <source>all tax of %1</source>
        <translation>toute la taxe&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new version of the rules is made, entries that are posted keep theirs. All documents of %1 that wait for a mapping are processed again.</source>
        <translation>Une nouvelle version des règles est créée, les écritures comptabilisées gardent la leur. Tous les documents de %1 qui attendent une correspondance sont retraités.</translation>
    </message>
    <message>
        <source>Add rule and go on</source>
        <translation>Ajouter et continuer</translation>
    </message>
    <message>
        <source>Change rule and go on</source>
        <translation>Modifier et continuer</translation>
    </message>
    <message>
        <source>Mapping rule kept</source>
        <translation>Règle de correspondance conservée</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingStep</name>
    <message>
        <source>Where the tax goes</source>
        <translation>Où va la taxe</translation>
    </message>
    <message>
        <source>Defaults for everything; rules by country, state or item are added later under Mappings.</source>
        <translation>Valeurs par défaut pour tout&#xa0;; les règles par pays, État ou article s&apos;ajoutent plus tard sous «&#xa0;Correspondances&#xa0;».</translation>
    </message>
    <message>
        <source>Ledger company</source>
        <translation>Société en comptabilité</translation>
    </message>
    <message>
        <source>Mapping defaults</source>
        <translation>Correspondances par défaut</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Reading the chart of accounts …</source>
        <translation>Lecture du plan comptable…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The chart of accounts is not read yet.</source>
        <translation>Le plan comptable n&apos;est pas encore lu.</translation>
    </message>
    <message>
        <source>Two companies cannot begin their codes alike.</source>
        <translation>Deux sociétés ne peuvent pas avoir le même préfixe de codes.</translation>
    </message>
    <message>
        <source>Asking Avalara whether the codes are free …</source>
        <translation>Vérification dans Avalara que les codes sont libres…</translation>
    </message>
</context>
<context>
    <name>levy::ui::MappingsPage</name>
    <message>
        <source>Any</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4</source>
        <translation>Plan comptable lu %1 · %2 comptes, %3 centres de coûts · règles version %4</translation>
    </message>
    <message>
        <source>The chart of accounts was not read yet; sync first.</source>
        <translation>Le plan comptable n&apos;a pas encore été lu&#xa0;; synchronisez d&apos;abord.</translation>
    </message>
    <message>
        <source>Tax → GL account and cost center</source>
        <translation>Taxe → compte général et centre de coûts</translation>
    </message>
    <message>
        <source>Items → tax code</source>
        <translation>Articles → code de taxe</translation>
    </message>
    <message>
        <source>Customers → exemption</source>
        <translation>Clients → exonération</translation>
    </message>
    <message>
        <source>Company and debit side</source>
        <translation>Société et débit</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>Règle %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) are marked in the table.</source>
        <translation>
            <numerusform>%Ln autre constat est marqué dans le tableau.</numerusform>
            <numerusform>%Ln autres constats sont marqués dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source> (debit side)</source>
        <translation> (débit)</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln document(s) with tax:</source>
        <translation>
            <numerusform>Le dernier document avec taxe (%Ln)&#xa0;:</numerusform>
            <numerusform>Les %Ln derniers documents avec taxe&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing fell to the default.</source>
        <translation>rien ne relève de la règle par défaut.</translation>
    </message>
    <message>
        <source>%1 fell to the default.</source>
        <translation>%1 relèvent de la règle par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have tax that no rule matches.</source>
        <translation>
            <numerusform>%Ln document a une taxe à laquelle aucune règle ne correspond.</numerusform>
            <numerusform>%Ln documents ont une taxe à laquelle aucune règle ne correspond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation>Types de règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The most specific rule wins; the number breaks a tie.</source>
        <translation>La règle la plus précise l&apos;emporte&#xa0;; à égalité, le numéro départage.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Type de taxe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>No ledger is connected yet</source>
        <translation>Aucune comptabilité n&apos;est encore connectée</translation>
    </message>
    <message>
        <source>Rules belong to a connection; connect a ledger first.</source>
        <translation>Les règles appartiennent à une connexion&#xa0;; connectez d&apos;abord une comptabilité.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Les règles ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heads a column that says which taxes a rule is for</extracomment>
        <translation>Pour</translation>
    </message>
</context>
<context>
    <name>levy::ui::NavItem</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>for assistive technology: how many documents wait</extracomment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::OriginalPanel</name>
    <message>
        <source>Invoices of this customer</source>
        <translation>Factures de ce client</translation>
    </message>
    <message>
        <source>Its day decides the rates of the credit note</source>
        <translation>Sa date détermine les taux de l&apos;avoir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>It corrects this invoice</source>
        <translation>Il corrige cette facture</translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation>%1 corrige %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>%1 has no original</source>
        <translation>%1 n&apos;a pas de facture d&apos;origine</translation>
    </message>
</context>
<context>
    <name>levy::ui::OverviewPage</name>
    <message>
        <source>Looking at the books …</source>
        <translation>Lecture de la comptabilité…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Documents processed</source>
        <translation>Documents traités</translation>
    </message>
    <message>
        <source>Tax posted</source>
        <translation>Taxe comptabilisée</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Documents à vérifier</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Taxe par juridiction</translation>
    </message>
    <message>
        <source>posted, top ten</source>
        <translation>comptabilisée, top 10</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Documents per day</source>
        <translation>Documents par jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln approbation</numerusform>
            <numerusform>%Ln approbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledgers for the first time …</source>
        <translation>Première lecture des comptabilités…</translation>
    </message>
    <message>
        <source>%1 without a person</source>
        <translation>%1 sans intervention</translation>
    </message>
    <message>
        <source>%1 decided in Review</source>
        <translation>%1 sur décision</translation>
    </message>
    <message>
        <source>Nothing is posted in this period</source>
        <translation>Rien n&apos;est comptabilisé sur cette période</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Aucune intervention n&apos;est requise</translation>
    </message>
    <message>
        <source>Tried several times and parked</source>
        <translation>Plusieurs essais, mis de côté</translation>
    </message>
    <message>
        <source>Replay them from the list</source>
        <translation>Relancez-les depuis la liste</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jurisdiction(s)</source>
        <translation>
            <numerusform>%Ln autre juridiction</numerusform>
            <numerusform>%Ln autres juridictions</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Les chiffres ne peuvent pas être lus</translation>
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
        <translation>Année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>Selon le service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Total des lignes</translation>
    </message>
    <message>
        <source>Net of the document</source>
        <translation>Total HT du document</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation>Type de taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Dans Avalara</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l&apos;on sait</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>non comptabilisée</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>comptabilisée sous %1</translation>
    </message>
    <message>
        <source>Drop what was chosen</source>
        <translation>Abandonner le choix fait</translation>
    </message>
    <message>
        <source>Choice for %1 dropped</source>
        <translation>Choix pour %1 abandonné</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Choisir un autre jour…</translation>
    </message>
    <message>
        <source>The entry of %1 gets another day</source>
        <translation>L&apos;écriture de %1 reçoit un autre jour</translation>
    </message>
</context>
<context>
    <name>levy::ui::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Pas encore d&apos;espace de travail</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReasonDialog</name>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motif, conservé dans la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReconciliationPage</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Documents, Avalara and ledger by currency</source>
        <translation>Documents, Avalara et comptabilité par devise</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livré à</translation>
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
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
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
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Avalara: %Ln transaction(s) read</source>
        <translation>
            <numerusform>Avalara&#xa0;: %Ln transaction lue</numerusform>
            <numerusform>Avalara&#xa0;: %Ln transactions lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger: %Ln entry(s) read</source>
        <translation>
            <numerusform>Comptabilité&#xa0;: %Ln écriture lue</numerusform>
            <numerusform>Comptabilité&#xa0;: %Ln écritures lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices: %Ln document(s) read</source>
        <translation>
            <numerusform>Factures&#xa0;: %Ln document lu</numerusform>
            <numerusform>Factures&#xa0;: %Ln documents lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at %Ln document(s)</source>
        <translation>
            <numerusform>Réexamen de %Ln document</numerusform>
            <numerusform>Réexamen de %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>Ran %1 · %Ln row(s)</source>
        <translation>
            <numerusform>Lancé %1 · %Ln ligne</numerusform>
            <numerusform>Lancé %1 · %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Levy asks Avalara and the ledger what they hold for this period, and compares. Nothing is changed.</source>
        <translation>Levy demande à Avalara et à la comptabilité ce qu&apos;ils contiennent pour cette période, et compare. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Waiting for the sync to step aside …</source>
        <translation>Attente que la synchronisation cède la place…</translation>
    </message>
    <message>
        <source>Comparing the books …</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>What was read is kept; run it again within six hours and it goes on.</source>
        <translation>Ce qui a été lu est conservé&#xa0;; relancez-la dans les six heures et elle se poursuit.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save every row as CSV</source>
        <translation>Tout enregistrer en CSV</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Source invoices</source>
        <translation>Factures sources</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Avalara, committed</source>
        <translation>Avalara, validé</translation>
    </message>
    <message>
        <source>Source less ledger</source>
        <translation>Source moins comptabilité</translation>
    </message>
    <message>
        <source>Kind of discrepancy</source>
        <translation>Nature de l&apos;écart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Afficher le document</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>begun; run again</source>
        <translation>commencé&#xa0;; relancer</translation>
    </message>
    <message>
        <source>refused, see the trail</source>
        <translation>refusé, voir la piste</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) are shown here; the CSV has all.</source>
        <translation>
            <numerusform>Seule la première ligne (%Ln) est affichée ici&#xa0;; le CSV les contient toutes.</numerusform>
            <numerusform>Seules les %Ln premières lignes sont affichées ici&#xa0;; le CSV les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation>à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1&#xa0;: tous les %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>Accepté par %1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of this comparison.</source>
        <translation>
            <numerusform>%Ln document de cette comparaison.</numerusform>
            <numerusform>%Ln documents de cette comparaison.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back: only another correction can follow it.</source>
        <translation>Il n&apos;y a pas de retour en arrière&#xa0;: seule une autre correction peut suivre.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Correction en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) begun.</source>
        <translation>
            <numerusform>%Ln correction commencée.</numerusform>
            <numerusform>%Ln corrections commencées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync carries them through; then the books are compared again.</source>
        <translation>Une synchronisation les mène à terme&#xa0;; puis la comparaison est refaite.</translation>
    </message>
    <message>
        <source>Accept the difference over %1</source>
        <translation>Accepter la différence de %1</translation>
    </message>
    <message>
        <source>Nothing is changed in the ledger or at Avalara.</source>
        <translation>Rien n&apos;est modifié en comptabilité ni dans Avalara.</translation>
    </message>
    <message>
        <source>It counts as settled as long as state and amounts stay as they are, also in later comparisons.</source>
        <translation>Elle est considérée comme réglée tant que le statut et les montants restent tels quels, y compris dans les comparaisons ultérieures.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>La différence a été acceptée.</translation>
    </message>
    <message>
        <source>Reason and name are in the audit trail.</source>
        <translation>Le motif et le nom figurent dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Save the reconciliation</source>
        <translation>Enregistrer le rapprochement</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>Where the evidence pack is made</source>
        <translation>Emplacement du dossier de preuves</translation>
    </message>
    <message>
        <source>The evidence pack is complete.</source>
        <translation>Le dossier de preuves est complet.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>La comparaison ne peut pas être lue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not committed yet</source>
        <translation>
            <numerusform>%Ln pas encore validé</numerusform>
            <numerusform>%Ln pas encore validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an entry</source>
        <translation>
            <numerusform>%Ln sans écriture</numerusform>
            <numerusform>%Ln sans écriture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyDialog</name>
    <message>
        <source>Reason for Avalara</source>
        <translation>Motif pour Avalara</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>Date de contre-passation</translation>
    </message>
    <message>
        <source>Day of the reversal, in a period that is open</source>
        <translation>Date de contre-passation, dans une période ouverte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motif, conservé dans la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Jour de l&apos;écriture</translation>
    </message>
</context>
<context>
    <name>levy::ui::RemedyPanel</name>
    <message>
        <source>What changed in the ledger</source>
        <translation>Ce qui a changé en comptabilité</translation>
    </message>
    <message>
        <source>As committed</source>
        <translation>Tel que validé</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel que maintenant</translation>
    </message>
    <message>
        <source>What stands in the books</source>
        <translation>Ce qui figure en comptabilité et dans Avalara</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>At Avalara</source>
        <translation>Dans Avalara</translation>
    </message>
    <message>
        <source>posted as %1</source>
        <translation>comptabilisée sous %1</translation>
    </message>
    <message>
        <source>%1: what it does</source>
        <translation>%1&#xa0;: effets</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>Nothing as the document stands. Fetch it again; what was begun is seen through by the next sync.</source>
        <translation>Aucun en l&apos;état du document. Relisez-le&#xa0;; ce qui a été commencé est mené à terme par la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewDetail</name>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Encore sans numéro</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>HT %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>ship to %1, %2</source>
        <translation>livré à %1, %2</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Décidé.</translation>
    </message>
    <message>
        <source>This document no longer waits for a person.</source>
        <translation>Ce document n&apos;attend plus d&apos;intervention.</translation>
    </message>
    <message>
        <source>Fetching %1 again …</source>
        <translation>Relecture de %1…</translation>
    </message>
    <message>
        <source>%1 is processed again</source>
        <translation>%1 est retraité</translation>
    </message>
    <message>
        <source>%1 was corrected and goes on</source>
        <translation>%1 a été corrigé et reprend</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Levy never sends this document. If Avalara holds it as Saved, it is deleted there.</source>
        <translation>Levy n&apos;envoie jamais ce document. Si Avalara le conserve avec le statut Enregistré, il y est supprimé.</translation>
    </message>
    <message>
        <source>It can be taken back with Reprocess.</source>
        <translation>«&#xa0;Retraiter&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 exclu</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewList</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par ancienneté</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>Documents that wait for a person</source>
        <translation>Documents en attente d&apos;intervention</translation>
    </message>
    <message>
        <source>Reprocess all corrected</source>
        <translation>Retraiter les documents corrigés</translation>
    </message>
    <message>
        <source>Fetches each document again; those that changed go on.</source>
        <translation>Relit chaque document&#xa0;; ceux qui ont changé reprennent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait</source>
        <translation>
            <numerusform>%Ln document en attente</numerusform>
            <numerusform>%Ln documents en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for corrected documents …</source>
        <translation>Recherche de documents corrigés…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>%1 sur %2 examinés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) had changed and go on.</source>
        <translation>
            <numerusform>%Ln document avait changé et reprend.</numerusform>
            <numerusform>%Ln documents avaient changé et reprennent.</numerusform>
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
        <translation>sans numéro</translation>
    </message>
</context>
<context>
    <name>levy::ui::ReviewPage</name>
    <message>
        <source>Taken back</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n&apos;a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) go on</source>
        <translation>
            <numerusform>%Ln document reprend</numerusform>
            <numerusform>%Ln documents reprennent</numerusform>
        </translation>
    </message>
    <message>
        <source>Levy is still working</source>
        <translation>Levy travaille encore</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Aucune intervention n&apos;est requise</translation>
    </message>
    <message>
        <source>Documents that Levy cannot finish by itself appear here with their reason.</source>
        <translation>Les documents que Levy ne peut pas terminer de lui-même apparaissent ici avec leur motif.</translation>
    </message>
    <message>
        <source>What waits for a person cannot be read</source>
        <translation>Ce qui attend une personne ne peut pas être lu</translation>
    </message>
    <message>
        <source>This document cannot be read</source>
        <translation>Ce document ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>Empty fields match everything; the most specific rule wins.</source>
        <translation>Les champs vides acceptent tout&#xa0;; la règle la plus précise l&apos;emporte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Type de taxe</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Groupe d&apos;articles</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Unité d&apos;œuvre</translation>
    </message>
    <message>
        <source>Debited to</source>
        <translation>Débité à</translation>
    </message>
    <message>
        <source>Receivable: the customer owes it</source>
        <translation>Créance&#xa0;: le client la doit</translation>
    </message>
    <message>
        <source>Clearing: must come back to zero</source>
        <translation>Attente&#xa0;: doit revenir à zéro</translation>
    </message>
    <message>
        <source>Expense: the company bears it</source>
        <translation>Charge&#xa0;: la société la supporte</translation>
    </message>
    <message>
        <source>Avalara tax code</source>
        <translation>Code de taxe Avalara</translation>
    </message>
    <message>
        <source>Entity use code</source>
        <translation>Code d&apos;usage (entité)</translation>
    </message>
    <message>
        <source>Avalara company</source>
        <translation>Société Avalara</translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleSettings</name>
    <message>
        <source>Approval rules</source>
        <translation>Règles d&apos;approbation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Only for the United States and Canada, which Avalara&apos;s resolver covers.</source>
        <translation>Seulement pour les États-Unis et le Canada, que couvre la vérification d&apos;Avalara.</translation>
    </message>
    <message>
        <source>is checked with Avalara</source>
        <translation>est vérifiée avec Avalara</translation>
    </message>
    <message>
        <source>Address written otherwise</source>
        <translation>Adresse écrite autrement</translation>
    </message>
    <message>
        <source>When Avalara recognises it but writes it differently.</source>
        <translation>Quand Avalara la reconnaît mais l&apos;écrit différemment.</translation>
    </message>
    <message>
        <source>is taken over without asking</source>
        <translation>est reprise sans demander</translation>
    </message>
    <message>
        <source>Tax that differs from the invoice&apos;s own</source>
        <translation>Taxe différente de celle de la facture</translation>
    </message>
    <message>
        <source>The difference is what would be posted.</source>
        <translation>C&apos;est la différence qui serait comptabilisée.</translation>
    </message>
    <message>
        <source>is posted without asking</source>
        <translation>est comptabilisée sans demander</translation>
    </message>
    <message>
        <source>Unusual signs</source>
        <translation>Signes inhabituels</translation>
    </message>
    <message>
        <source>When they differ from what the ledger&apos;s contract recorded.</source>
        <translation>Quand ils diffèrent de ce qui est convenu pour cette comptabilité.</translation>
    </message>
    <message>
        <source>are confirmed for this company</source>
        <translation>sont confirmés pour cette société</translation>
    </message>
    <message>
        <source>as soon as the tax is known</source>
        <translation>dès que la taxe est connue</translation>
    </message>
    <message>
        <source>when the invoice is final</source>
        <translation>quand la facture est définitive</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Avalara is told to file only when the invoice is final.</source>
        <translation>Avalara n&apos;est chargé de déclarer que lorsque la facture est définitive.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What else makes Levy ask</source>
        <translation>Autres cas où Levy demande</translation>
    </message>
    <message>
        <source>What is checked before a document goes on by itself.</source>
        <translation>Ce qui est vérifié avant qu&apos;un document ne poursuive de lui-même.</translation>
    </message>
    <message>
        <source>A document that meets a rule waits in Review. Its tax is a preview until someone approves it.</source>
        <translation>Un document auquel une règle s&apos;applique attend sous «&#xa0;À vérifier&#xa0;». Sa taxe reste un aperçu jusqu&apos;à ce que quelqu&apos;un l&apos;approuve.</translation>
    </message>
    <message>
        <source>Each rule by amount needs an amount, and a currency of its own.</source>
        <translation>Chaque règle de montant requiert un montant, et une devise qui lui est propre.</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other change(s), not saved yet</source>
        <translation>
            <numerusform>%1 et %Ln autre modification, pas encore enregistrées</numerusform>
            <numerusform>%1 et %Ln autres modifications, pas encore enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::RuleTable</name>
    <message>
        <source>Add rule</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>an amount in another currency</source>
        <translation>un montant dans une autre devise</translation>
    </message>
    <message>
        <source>Ask a person when</source>
        <translation>À faire approuver</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1&#xa0;: montant</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1&#xa0;: devise</translation>
    </message>
    <message>
        <source>%1: codes</source>
        <translation>%1&#xa0;: codes</translation>
    </message>
    <message>
        <source>Codes, with commas</source>
        <translation>Codes, avec virgules</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>An amount, zero or more</source>
        <translation>Un montant, zéro ou plus</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).</source>
        <translation>
            <numerusform>Ces 30 derniers jours, ces règles auraient demandé une approbation pour %1 sur %Ln document (%2).</numerusform>
            <numerusform>Ces 30 derniers jours, ces règles auraient demandé une approbation pour %1 sur %Ln documents (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between an amount and a percentage, either of which is enough</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>%1: percent</source>
        <translation>%1 : pourcentage</translation>
    </message>
    <message>
        <source>%1: number of documents</source>
        <translation>%1 : nombre de documents</translation>
    </message>
    <message>
        <source>documents had tax</source>
        <translation>documents avaient de la taxe</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>les derniers</translation>
    </message>
    <message>
        <source>most of the earlier</source>
        <translation>la plupart des précédents</translation>
    </message>
    <message>
        <source>A percentage, zero or more</source>
        <translation>Un pourcentage, zéro ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them met more than one rule.</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux relevait de plus d&apos;une règle.</numerusform>
            <numerusform>%Ln d&apos;entre eux relevaient de plus d&apos;une règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>short for &apos;number&apos;, heads a narrow column of them</extracomment>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleSettings</name>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>%1: look for news</source>
        <translation>%1&#xa0;: synchronisation</translation>
    </message>
    <message>
        <source>%1: close of business</source>
        <translation>%1&#xa0;: fin de journée</translation>
    </message>
    <message>
        <source>%1: compare the books</source>
        <translation>%1&#xa0;: comparaison</translation>
    </message>
    <message>
        <source>Schedule of a connection</source>
        <translation>Planification d&apos;une connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>near real time</source>
        <translation>en temps quasi réel</translation>
    </message>
    <message>
        <source>at close of business</source>
        <translation>en fin de journée</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Near real time asks more often while there is traffic; webhooks make it at once.</source>
        <translation>Le temps quasi réel interroge plus souvent en cas d&apos;activité&#xa0;; avec les webhooks, c&apos;est immédiat.</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Once on each business day.</source>
        <translation>Une fois chaque jour ouvré.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of the times here.</source>
        <translation>Celui des heures indiquées ici.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Comparison of the books</source>
        <translation>Comparaison comptable</translation>
    </message>
    <message>
        <source>Invoices, Avalara and ledger of the month, every night.</source>
        <translation>Factures, Avalara et comptabilité du mois, chaque nuit.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Time of the comparison</source>
        <translation>Heure de la comparaison</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Cinq prochains passages</translation>
    </message>
    <message>
        <source>In the time zone of this computer.</source>
        <translation>Dans le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>aucun automatique</translation>
    </message>
    <message>
        <source>When it is worked on by itself, by this window in the background or by levy-cli serve.</source>
        <translation>Quand le travail se fait tout seul, par cette fenêtre en arrière-plan ou par levy-cli serve.</translation>
    </message>
    <message>
        <source>none while the background work is paused</source>
        <translation>aucune tant que le travail en arrière-plan est suspendu</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Enregistré ; valable dès la reprise du travail en arrière-plan.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Enregistré ; valable dès maintenant.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>By itself or because somebody asked.</source>
        <translation>De lui-même ou à la demande de quelqu&apos;un.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour le moment</translation>
    </message>
</context>
<context>
    <name>levy::ui::ScheduleStep</name>
    <message>
        <source>Schedule and approval</source>
        <translation>Planification et approbation</translation>
    </message>
    <message>
        <source>All of it can be changed later under Settings.</source>
        <translation>Tout peut être modifié plus tard sous «&#xa0;Paramètres&#xa0;».</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>À partir d&apos;un jour</translation>
    </message>
    <message>
        <source>Everything that the ledger has</source>
        <translation>Tout ce que contient la comptabilité</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Invoices that were not changed since that day are left as they were handled before.</source>
        <translation>Les factures non modifiées depuis ce jour restent telles qu&apos;elles ont été traitées auparavant.</translation>
    </message>
    <message>
        <source>As soon as the tax is known</source>
        <translation>Dès que la taxe est connue</translation>
    </message>
    <message>
        <source>Only when the invoice is final</source>
        <translation>Seulement quand la facture est définitive</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Check in the United States and Canada</source>
        <translation>Vérifier aux États-Unis et au Canada</translation>
    </message>
    <message>
        <source>One that cannot be found waits for a person.</source>
        <translation>Une adresse introuvable attend une intervention.</translation>
    </message>
    <message>
        <source>Take Avalara&apos;s spelling without asking</source>
        <translation>Reprendre la graphie d&apos;Avalara sans demander</translation>
    </message>
    <message>
        <source>Otherwise a person compares the two.</source>
        <translation>Sinon, une personne compare les deux.</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>Taxe sur les factures</translation>
    </message>
    <message>
        <source>Post a difference without asking</source>
        <translation>Comptabiliser une différence sans demander</translation>
    </message>
    <message>
        <source>Where an invoice carries tax already and Avalara comes to another amount. Otherwise a person decides each time.</source>
        <translation>Quand une facture porte déjà une taxe et qu&apos;Avalara aboutit à un autre montant. Sinon, une personne décide à chaque fois.</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Near real time</source>
        <translation>Presque en temps réel</translation>
    </message>
    <message>
        <source>At close of business</source>
        <translation>À la clôture de la journée</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Clôture de la journée</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Compte de production</translation>
    </message>
    <message>
        <source>Sandbox account</source>
        <translation>Compte Sandbox</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Clé de licence</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>the count is of all companies of one ledger system together</extracomment>
        <translation>tout %1</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Se renouvelle seul</translation>
    </message>
</context>
<context>
    <name>levy::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Règles d&apos;approbation</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>For this computer and this person; takes effect at once.</source>
        <translation>Pour cet ordinateur et cette personne&#xa0;; prend effet aussitôt.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>«&#xa0;Système&#xa0;» suit le bureau.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Syncing goes on in the background.</source>
        <translation>La synchronisation continue en arrière-plan.</translation>
    </message>
    <message>
        <source>leaves Levy in the tray</source>
        <translation>laisse Levy dans la zone de notification</translation>
    </message>
    <message>
        <source>Signing in to this computer</source>
        <translation>Ouverture de session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without opening the window.</source>
        <translation>Sans ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>starts Levy</source>
        <translation>démarre Levy</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Le système a refusé.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>A decision takes effect after</source>
        <translation>Une décision prend effet après</translation>
    </message>
    <message>
        <source>Until then it can be undone with Z.</source>
        <translation>D&apos;ici là, elle peut être annulée avec Z.</translation>
    </message>
    <message>
        <source>Only for what needs a person, and only while the window is not in front.</source>
        <translation>Seulement pour ce qui requiert une intervention, et seulement quand la fenêtre n&apos;est pas au premier plan.</translation>
    </message>
    <message>
        <source>Documents that need a person</source>
        <translation>Documents qui requièrent une intervention</translation>
    </message>
    <message>
        <source>After a sync that flagged some.</source>
        <translation>Après une synchronisation qui en a signalé.</translation>
    </message>
    <message>
        <source>tell me</source>
        <translation>me prévenir</translation>
    </message>
    <message>
        <source>A sign-in that expired</source>
        <translation>Une authentification expirée</translation>
    </message>
    <message>
        <source>Nothing more is sent until somebody signs in.</source>
        <translation>Rien d&apos;autre n&apos;est envoyé tant que personne ne s&apos;authentifie.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>What it does by itself while it is open or in the tray.</source>
        <translation>Ce qu&apos;il fait de lui-même tant qu&apos;il est ouvert ou dans la zone de notification.</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Listens, looks for news and compares the books as scheduled. F5 syncs at any time.</source>
        <translation>Écoute, cherche les nouveautés et compare les livres selon le calendrier. F5 synchronise à tout moment.</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>continue de lui-même</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of words, dates and numbers.</source>
        <translation>Des textes, des dates et des nombres.</translation>
    </message>
    <message>
        <source>%1 (partly translated)</source>
        <extracomment>a language for which not every text is translated yet</extracomment>
        <translation>%1 (traduit en partie)</translation>
    </message>
</context>
<context>
    <name>levy::ui::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parties du document</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignDialog</name>
    <message>
        <source>Name, kept with the signature</source>
        <translation>Nom, conservé avec la signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Note, facultative</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignInBox</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>S&apos;authentifier dans le navigateur</translation>
    </message>
    <message>
        <source>Address at the end of the sign-in</source>
        <translation>Adresse à la fin de l&apos;authentification</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at</source>
        <translation>collez l&apos;adresse à laquelle aboutit le navigateur</translation>
    </message>
    <message>
        <source>Use address</source>
        <translation>Utiliser l&apos;adresse</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Changer d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Authentifié en tant que %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exact gives access to %Ln division(s).</source>
        <translation>
            <numerusform>Exact donne accès à %Ln division.</numerusform>
            <numerusform>Exact donne accès à %Ln divisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the browser. Sign in there and allow access; Levy goes on by itself. If it does not, paste the address that the browser ends at.</source>
        <translation>En attente du navigateur. Authentifiez-vous-y et autorisez l&apos;accès&#xa0;; Levy continue de lui-même. Sinon, collez l&apos;adresse à laquelle aboutit le navigateur.</translation>
    </message>
    <message>
        <source>Sign in and allow access in the browser. It ends at a page that cannot be shown: copy that page&apos;s address and paste it here within three minutes.</source>
        <translation>Authentifiez-vous et autorisez l&apos;accès dans le navigateur. Il aboutit à une page qui ne peut pas être affichée&#xa0;: copiez l&apos;adresse de cette page et collez-la ici dans les trois minutes.</translation>
    </message>
</context>
<context>
    <name>levy::ui::SignOffBar</name>
    <message>
        <source>A second person reviews</source>
        <translation>Une seconde personne révise</translation>
    </message>
    <message>
        <source>A signed period is sealed only once somebody else has reviewed it.</source>
        <translation>Une période signée n&apos;est scellée qu&apos;après révision par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Réviser et signer…</translation>
    </message>
    <message>
        <source>Break the seal…</source>
        <translation>Rompre le sceau…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Dossier de preuves…</translation>
    </message>
    <message>
        <source>A signature is for one connection: choose it above.</source>
        <translation>Une signature vaut pour une seule connexion&#xa0;: choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are to be mended or accepted first.</source>
        <translation>
            <numerusform>%Ln différence doit d&apos;abord être corrigée ou acceptée.</numerusform>
            <numerusform>%Ln différences doivent d&apos;abord être corrigées ou acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The books agree; the period can be signed.</source>
        <translation>Tout concorde&#xa0;; la période peut être signée.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>En attente de révision</translation>
    </message>
    <message>
        <source>Prepared by %1, %2.</source>
        <translation>Préparée par %1, %2.</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2.</source>
        <translation>Révisée par %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since.</source>
        <translation>
            <numerusform>%Ln document modifié depuis.</numerusform>
            <numerusform>%Ln documents modifiés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes need a reason.</source>
        <translation>Les modifications ultérieures exigent un motif.</translation>
    </message>
    <message>
        <source>Sign off the period</source>
        <translation>Signer la période</translation>
    </message>
    <message>
        <source>You say that invoices, Avalara and ledger agree, or that what parts is accepted. The signature stays in the audit trail.</source>
        <translation>Vous déclarez que factures, Avalara et comptabilité concordent, ou que les écarts sont acceptés. La signature reste dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Review the period</source>
        <translation>Réviser la période</translation>
    </message>
    <message>
        <source>The second signature seals the period; it must be another person than the preparer.</source>
        <translation>La seconde signature scelle la période&#xa0;; elle doit venir d&apos;une autre personne que celle qui l&apos;a préparée.</translation>
    </message>
    <message>
        <source>Break the seal</source>
        <translation>Rompre le sceau</translation>
    </message>
    <message>
        <source>The period can be changed, compared and signed anew.</source>
        <translation>La période peut être modifiée, comparée et signée à nouveau.</translation>
    </message>
    <message>
        <source>The broken signature stays in the audit trail.</source>
        <translation>La signature rompue reste dans la piste d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>levy::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>Nouvelle lecture …</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Étape %1 sur %2&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>levy::ui::StepList</name>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Étape %1 sur %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>levy::ui::SummaryTab</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It wins over %1 (%2): it names more.</source>
        <translation>Elle l&apos;emporte sur la %1 (%2)&#xa0;: elle est plus précise.</translation>
    </message>
    <message>
        <source>Mapping applied</source>
        <translation>Correspondance appliquée</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tax by jurisdiction · taxable %1 · exempt %2</source>
        <translation>Taxe par juridiction · imposable %1 · exonéré %2</translation>
    </message>
    <message>
        <source>Journal entry that will be posted · journal %1</source>
        <translation>Écriture à comptabiliser · journal %1</translation>
    </message>
    <message>
        <source>Journal entry %1 · journal %2 · period %3-%4</source>
        <translation>Écriture %1 · journal %2 · période %3-%4</translation>
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
        <translation>Réel</translation>
    </message>
    <message>
        <source>Simulated services: invented data, no real tax.</source>
        <translation>Services simulés&#xa0;: données fictives, pas de vraie taxe.</translation>
    </message>
    <message>
        <source>Real services: what is posted and committed counts.</source>
        <translation>Services réels&#xa0;: ce qui est comptabilisé et validé compte.</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxPreview</name>
    <message>
        <source>Tax with this address</source>
        <translation>Taxe avec cette adresse</translation>
    </message>
    <message>
        <source>Preview, nothing recorded</source>
        <translation>Aperçu, rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Preview the tax</source>
        <translation>Aperçu de la taxe</translation>
    </message>
    <message>
        <source>Correct the address first; then it can be previewed.</source>
        <translation>Corrigez d&apos;abord l&apos;adresse ; un aperçu sera alors possible.</translation>
    </message>
    <message>
        <source>Asking Avalara …</source>
        <translation>Avalara est interrogé …</translation>
    </message>
    <message>
        <source>Previewing the tax of %1 …</source>
        <translation>Aperçu de la taxe de %1…</translation>
    </message>
</context>
<context>
    <name>levy::ui::TaxTable</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Imposable</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax by jurisdiction</source>
        <translation>Taxe par juridiction</translation>
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
        <translation>Zone de test</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>n&apos;enregistre rien</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Shows which rule wins for each part of an invoice&apos;s tax.</source>
        <translation>Montre quelle règle l&apos;emporte pour chaque partie de la taxe d&apos;une facture.</translation>
    </message>
    <message>
        <source>Which rule wins</source>
        <translation>Quelle règle l&apos;emporte</translation>
    </message>
    <message>
        <source>What would be posted</source>
        <translation>Ce qui serait comptabilisé</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>taxe %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Matches everything, so it comes last.</source>
        <translation>Correspond à tout, vient donc en dernier.</translation>
    </message>
    <message>
        <source>Matches too, but names less.</source>
        <translation>Correspond aussi, mais est moins précise.</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Ce qui a été comptabilisé</translation>
    </message>
</context>
<context>
    <name>levy::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>takes effect in %1 s</source>
        <translation>prend effet dans %1 s</translation>
    </message>
</context>
<context>
    <name>levy::ui::TopBar</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Ouverture de l&apos;espace de travail…</translation>
    </message>
    <message>
        <source>Nothing connected yet</source>
        <translation>Rien n&apos;est encore connecté</translation>
    </message>
    <message>
        <source>Stopping after the step in hand …</source>
        <translation>Arrêt après l&apos;étape en cours…</translation>
    </message>
    <message>
        <source>Working, %1 of %2</source>
        <translation>En cours, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the ledgers …</source>
        <translation>Lecture des comptabilités…</translation>
    </message>
    <message>
        <source>Could not sync, %1</source>
        <translation>Échec de synchronisation, %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>À jour, %1</translation>
    </message>
    <message>
        <source>Partly up to date, %1</source>
        <translation>Partiellement à jour, %1</translation>
    </message>
    <message>
        <source>%1 · next at %2</source>
        <translation>%1 · prochaine à %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop after this document</source>
        <translation>Arrêter après ce document</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · suspendu</translation>
    </message>
</context>
<context>
    <name>levy::ui::Tray</name>
    <message>
        <source>Open Levy</source>
        <translation>Ouvrir Levy</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for a person</source>
        <translation>
            <numerusform>%Ln document attend une intervention</numerusform>
            <numerusform>%Ln documents attendent une intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the background work</source>
        <translation>Reprendre le travail en arrière-plan</translation>
    </message>
    <message>
        <source>Pause the background work</source>
        <translation>Suspendre le travail en arrière-plan</translation>
    </message>
</context>
<context>
    <name>levy::ui::TrialStep</name>
    <message>
        <source>tax onto the invoice</source>
        <translation>taxe sur la facture</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>nothing to post</source>
        <translation>rien à comptabiliser</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>The last five invoices as a preview. Avalara only estimates, nothing is written, nothing is kept.</source>
        <translation>Les cinq dernières factures en aperçu. Avalara ne fait qu&apos;estimer, rien n&apos;est inscrit, rien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Progress of the trial run</source>
        <translation>Progression de l&apos;essai</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Previewed invoices</source>
        <translation>Factures en aperçu</translation>
    </message>
    <message>
        <source>records nothing</source>
        <translation>n&apos;enregistre rien</translation>
    </message>
    <message>
        <source>Previewing the last invoices …</source>
        <translation>Aperçu des dernières factures…</translation>
    </message>
    <message>
        <source>The trial run did not come to its end.</source>
        <translation>L&apos;essai n&apos;est pas arrivé à son terme.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Previewing %1 of %2</source>
        <translation>Aperçu %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the last invoices …</source>
        <translation>Lecture des dernières factures…</translation>
    </message>
    <message>
        <source>Avalara keeps nothing of it, the ledger is unchanged, and Levy&apos;s list of documents is empty.</source>
        <translation>Avalara n&apos;en conserve rien, la comptabilité est inchangée et la liste des documents de Levy est vide.</translation>
    </message>
    <message>
        <source>The ledger has no invoice of the last year.</source>
        <translation>La comptabilité n&apos;a aucune facture de l&apos;année écoulée.</translation>
    </message>
    <message>
        <source>There was nothing to preview. The connection itself works.</source>
        <translation>Il n&apos;y avait rien à prévisualiser. La connexion elle-même fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these invoices to be decided by a person.</source>
        <translation>
            <numerusform>%Ln de ces factures requiert une intervention.</numerusform>
            <numerusform>%Ln de ces factures requièrent une intervention.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what Review is for; it does not speak against turning on.</source>
        <translation>C&apos;est à cela que sert «&#xa0;À vérifier&#xa0;»&#xa0;; rien ne s&apos;oppose à l&apos;activation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) previewed.</source>
        <translation>
            <numerusform>%Ln facture en aperçu.</numerusform>
            <numerusform>%Ln factures en aperçu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::TurnOnStep</name>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Everything is tested. From now on Levy looks at new invoices by itself.</source>
        <translation>Tout est testé. Désormais, Levy examine les nouvelles factures de lui-même.</translation>
    </message>
    <message>
        <source>The connection begins in Observe.</source>
        <translation>La connexion commence en mode «&#xa0;Observer&#xa0;».</translation>
    </message>
    <message>
        <source>It calculates, records nothing at Avalara and posts nothing. Change the working mode under Connections once you have seen what it would do.</source>
        <translation>Elle calcule, n&apos;enregistre rien dans Avalara et ne comptabilise rien. Changez le mode de travail sous «&#xa0;Connexions&#xa0;» après avoir vu ce qu&apos;elle ferait.</translation>
    </message>
    <message>
        <source>Avalara</source>
        <translation>Avalara</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, compte %2</translation>
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
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Visma.net</source>
        <translation>Visma.net</translation>
    </message>
    <message>
        <source>Exact Online %1, signed in as %2</source>
        <translation>Exact Online %1, authentifié en tant que %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>%1: tax to account %2, filed by %3, codes begin with %4</source>
        <translation>%1&#xa0;: taxe sur le compte %2, déclarée par %3, préfixe des codes %4</translation>
    </message>
    <message>
        <source>Tax comes in</source>
        <translation>Taxe inscrite</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>invoices changed since %1</source>
        <translation>factures modifiées depuis le %1</translation>
    </message>
    <message>
        <source>everything that the ledger has</source>
        <translation>tout ce que contient la comptabilité</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservés dans %1</translation>
    </message>
    <message>
        <source>Turning the connection on …</source>
        <translation>Activation de la connexion…</translation>
    </message>
</context>
<context>
    <name>levy::ui::VerdictBar</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Not verified since Levy was started.</source>
        <translation>Pas vérifiée depuis le démarrage de Levy.</translation>
    </message>
    <message>
        <source>Each event holds the hash of the one before it; verifying walks the whole chain.</source>
        <translation>Chaque événement porte l&apos;empreinte du précédent&#xa0;; la vérification parcourt toute la chaîne.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Broken at event %1.</source>
        <translation>Rompue à l&apos;événement %1.</translation>
    </message>
    <message>
        <source>Intact:</source>
        <translation>Intacte&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2. Verified at %3 in %4 s.</source>
        <translation>
            <numerusform>%Ln événement du %1 au %2. Vérification à %3 en %4 s.</numerusform>
            <numerusform>%Ln événements du %1 au %2. Vérification à %3 en %4 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>levy::ui::VismaPanel</name>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Identifiant du tenant</translation>
    </message>
    <message>
        <source>The tenant of one company, not of the customer contract: Visma Admin, Company, Edit, Configuration. The company must have approved your application.</source>
        <translation>Le tenant d&apos;une seule société, pas celui du contrat client&#xa0;: Visma Admin, «&#xa0;Company&#xa0;», «&#xa0;Edit&#xa0;», «&#xa0;Configuration&#xa0;». La société doit avoir approuvé votre application.</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Afficher la société</translation>
    </message>
    <message>
        <source>kept; leave empty to go on with it</source>
        <translation>conservé&#xa0;; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>Asking Visma.net …</source>
        <translation>Interrogation de Visma.net…</translation>
    </message>
    <message>
        <source>Visma does not let Levy in</source>
        <translation>Visma refuse l&apos;accès à Levy</translation>
    </message>
    <message>
        <source>Client ID, secret and tenant do not belong together, or the company has not approved the application. Nothing was kept; correct them and try again in a minute.</source>
        <translation>L&apos;identifiant client, le secret et le tenant ne vont pas ensemble, ou la société n&apos;a pas approuvé l&apos;application. Rien n&apos;a été conservé&#xa0;; corrigez-les et réessayez dans une minute.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2. %Ln invoice(s) in 30 days. Is this the company that you mean?</source>
        <translation>
            <numerusform>%1, %2. %Ln facture en 30 jours. Est-ce bien la société voulue&#xa0;?</numerusform>
            <numerusform>%1, %2. %Ln factures en 30 jours. Est-ce bien la société voulue&#xa0;?</numerusform>
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
        <translation>Adresse d&apos;écoute</translation>
    </message>
    <message>
        <source>127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all.</source>
        <translation>127.0.0.1 derrière un proxy sur cet ordinateur&#xa0;; 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 prend un port libre quelconque.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Under which Exact Online reaches the listener; https. Empty: no subscriptions.</source>
        <translation>Celle où Exact Online atteint l&apos;écoute&#xa0;; https. Vide&#xa0;: pas d&apos;abonnements.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>PEM, only without a proxy that has one.</source>
        <translation>PEM, seulement sans proxy qui en possède un.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>PEM, of the certificate.</source>
        <translation>PEM, celui du certificat.</translation>
    </message>
    <message>
        <source>Secret of</source>
        <translation>Secret de</translation>
    </message>
    <message>
        <source>Of its app registration, for all its companies.</source>
        <translation>Celui de son enregistrement d&apos;application, pour toutes ses sociétés.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Goes into the vault and is never shown again.</source>
        <translation>Va dans le coffre et n&apos;est plus jamais affiché.</translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation>Enregistrer les webhooks</translation>
    </message>
    <message>
        <source>Test webhooks</source>
        <translation>Tester les webhooks</translation>
    </message>
    <message>
        <source>Sends a signed message to the public address.</source>
        <translation>Envoie un message signé à l&apos;adresse publique.</translation>
    </message>
    <message>
        <source>Sending a signed message through the public address …</source>
        <translation>Envoi d&apos;un message signé par l&apos;adresse publique…</translation>
    </message>
    <message>
        <source>Testing the webhook …</source>
        <translation>Test du webhook…</translation>
    </message>
    <message>
        <source>A signed message came through.</source>
        <translation>Un message signé est arrivé.</translation>
    </message>
    <message>
        <source>Exact Online tells at once what changed, where it can reach this workspace. Without them nothing is missed: the ledgers are polled. This window listens while it works in the background; levy-cli serve does where no window is open.</source>
        <translation>Exact Online signale aussitôt ce qui a changé, là où il peut atteindre cet espace de travail. Sans webhooks rien n&apos;est perdu : les comptabilités sont interrogées. Cette fenêtre écoute tant qu&apos;elle travaille en arrière-plan ; levy-cli serve le fait là où aucune fenêtre n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Of this window.</source>
        <translation>Celle de cette fenêtre.</translation>
    </message>
    <message>
        <source>not listening; the background work is paused</source>
        <translation>n&apos;écoute pas ; le travail en arrière-plan est suspendu</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>n&apos;écoute pas</translation>
    </message>
    <message>
        <source>Saved; it holds once the background work goes on.</source>
        <translation>Enregistré ; valable dès la reprise du travail en arrière-plan.</translation>
    </message>
    <message>
        <source>Saved; it holds from the next start of the program that works on this workspace.</source>
        <translation>Enregistré ; valable au prochain démarrage du programme qui travaille sur cet espace de travail.</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Enregistré ; valable dès maintenant.</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDesk</name>
    <message>
        <source>Opening the set-up …</source>
        <translation>Ouverture du paramétrage…</translation>
    </message>
    <message>
        <source>Looking into the keychain …</source>
        <translation>Consultation du trousseau…</translation>
    </message>
</context>
<context>
    <name>levy::ui::WizardDialog</name>
    <message>
        <source>Connect your systems</source>
        <translation>Connecter vos systèmes</translation>
    </message>
    <message>
        <source>Opening the set-up …</source>
        <translation>Ouverture du paramétrage…</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is recorded or posted until you go live.</source>
        <translation>Étape %1 sur %2. Rien n&apos;est enregistré ni comptabilisé avant la mise en production.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
</context>
</TS>
