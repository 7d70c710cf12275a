<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>levy::MainWindow</name>
    <message>
        <source>The pages of this window follow</source>
        <translation>De pagina’s van dit venster volgen nog</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger.</source>
        <translation>Levy berekent met Avalara de omzetbelasting over uw facturen en boekt die in uw grootboek.</translation>
    </message>
    <message>
        <source>What works today</source>
        <translation>Wat vandaag werkt</translation>
    </message>
    <message>
        <source>The core: it reads sales documents, calculates their tax, posts it, checks what was posted and records every step in an audit trail.</source>
        <translation>De kern: die leest verkoopdocumenten, berekent de belasting, boekt die, controleert wat er geboekt is en legt elke stap vast in een auditspoor.</translation>
    </message>
    <message>
        <source>The command line program runs it. On a sample company, with simulated services, no account and no real tax:</source>
        <translation>Het opdrachtregelprogramma voert die uit. Met een voorbeeldbedrijf, gesimuleerde diensten, zonder account en zonder echte belasting:</translation>
    </message>
    <message>
        <source>What follows here</source>
        <translation>Wat hier volgt</translation>
    </message>
    <message>
        <source>Overview, documents, review, reconciliation, audit trail, mappings, connections and settings, one page after the other.</source>
        <translation>Overzicht, documenten, beoordeling, afstemming, auditspoor, toewijzingen, verbindingen en instellingen, pagina voor pagina.</translation>
    </message>
    <message>
        <source>This window changes nothing yet: it opens no workspace and connects to nothing.</source>
        <translation>Dit venster wijzigt nog niets: het opent geen werkruimte en maakt nergens verbinding mee.</translation>
    </message>
</context>
</TS>
