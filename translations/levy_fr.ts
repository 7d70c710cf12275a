<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>levy::MainWindow</name>
    <message>
        <source>The pages of this window follow</source>
        <translation>Les pages de cette fenêtre restent à venir</translation>
    </message>
    <message>
        <source>Levy calculates sales tax for your invoices with Avalara and posts it into your ledger.</source>
        <translation>Levy calcule avec Avalara la taxe sur vos factures et la comptabilise dans votre grand livre.</translation>
    </message>
    <message>
        <source>What works today</source>
        <translation>Ce qui fonctionne aujourd’hui</translation>
    </message>
    <message>
        <source>The core: it reads sales documents, calculates their tax, posts it, checks what was posted and records every step in an audit trail.</source>
        <translation>Le moteur : il lit les documents de vente, calcule leur taxe, la comptabilise, vérifie les écritures et consigne chaque étape dans une piste d’audit.</translation>
    </message>
    <message>
        <source>The command line program runs it. On a sample company, with simulated services, no account and no real tax:</source>
        <translation>Le programme en ligne de commande l’exécute. Sur une entreprise fictive, avec des services simulés, sans compte et sans taxe réelle :</translation>
    </message>
    <message>
        <source>What follows here</source>
        <translation>Ce qui suivra ici</translation>
    </message>
    <message>
        <source>Overview, documents, review, reconciliation, audit trail, mappings, connections and settings, one page after the other.</source>
        <translation>Vue d’ensemble, documents, révision, rapprochement, piste d’audit, correspondances, connexions et paramètres, une page après l’autre.</translation>
    </message>
    <message>
        <source>This window changes nothing yet: it opens no workspace and connects to nothing.</source>
        <translation>Cette fenêtre ne modifie encore rien : elle n’ouvre aucun espace de travail et ne se connecte à rien.</translation>
    </message>
</context>
</TS>
