<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>levy::MainWindow</name>
    <message>
        <source>The pages of this window follow</source>
        <translation>Die Seiten dieses Fensters folgen noch</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger.</source>
        <translation>Levy berechnet mit Avalara die Umsatzsteuer Ihrer Rechnungen und bucht sie in Ihre Buchhaltung.</translation>
    </message>
    <message>
        <source>What works today</source>
        <translation>Was heute funktioniert</translation>
    </message>
    <message>
        <source>The core: it reads sales documents, calculates their tax, posts it, checks what was posted and records every step in an audit trail.</source>
        <translation>Der Kern: Er liest Verkaufsbelege, berechnet ihre Steuer, bucht sie, prüft das Gebuchte und hält jeden Schritt in einem Prüfprotokoll fest.</translation>
    </message>
    <message>
        <source>The command line program runs it. On a sample company, with simulated services, no account and no real tax:</source>
        <translation>Das Kommandozeilenprogramm führt ihn aus. An einer Musterfirma, mit simulierten Diensten, ohne Konto und ohne echte Steuer:</translation>
    </message>
    <message>
        <source>What follows here</source>
        <translation>Was hier folgt</translation>
    </message>
    <message>
        <source>Overview, documents, review, reconciliation, audit trail, mappings, connections and settings, one page after the other.</source>
        <translation>Übersicht, Belege, Prüfung, Abstimmung, Prüfprotokoll, Zuordnungen, Verbindungen und Einstellungen, Seite für Seite.</translation>
    </message>
    <message>
        <source>This window changes nothing yet: it opens no workspace and connects to nothing.</source>
        <translation>Dieses Fenster ändert noch nichts: Es öffnet keinen Arbeitsbereich und verbindet sich mit nichts.</translation>
    </message>
</context>
</TS>
