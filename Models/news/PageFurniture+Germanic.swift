extension PageFurniture {
    static let german = PageFurniture(
        lineMarks: """
            artikel wird fortlaufend aktualisiert
            bildquelle:
            """,
        credits: """
            bild:
            bilder:
            """,
        labels: """
            die freie enzyklopädie
            die freie enzyklopadie
            lesedauer
            min. lesezeit
            minuten lesedauer
            veröffentlicht:
            aktualisiert:
            zuletzt aktualisiert
            stand:
            teilen\u{20}\u{20}
            kommentare (
            quelle:
            schlagworte:
            stichworte:
            meistgelesen
            """,
        offers: """
            klicken sie hier
            jetzt anmelden
            jetzt kostenlos
            jetzt abonnieren
            abonnieren sie
            melden sie sich
            testen sie jetzt
            in ihrem postfach
            """,
        noteOpenings: """
            redaktionshinweis
            anm. d. red
            in einer früheren version dieses
            in einer früheren version des artikels
            in einer früheren version des beitrags
            in einer früheren version hieß
            in einer früheren fassung dieses
            in einer früheren fassung des artikels
            in einer früheren fassung des beitrags
            in einer früheren fassung hieß
            dieser artikel erschien
            weitere bedeutungen sind
            hauptartikel:
            dieses thema im programm:
            lesen sie auch
            lesen sie hier
            lesen sie dazu
            mehr dazu:
            das könnte sie auch interessieren
            diese website verwendet cookies
            wir verwenden cookies
            diese seite verwendet cookies
            hinweis: dieser artikel
            """,
        noteLabels: """
            hinweis der redaktion
            anmerkung der redaktion
            mit material von
            anzeige
            """,
        noteQuestions: """
            willst du mehr
            möchten sie mehr
            """,
        noteOffers: """
            wenn sie einen fehler
            haben sie einen fehler
            """,
        noticeHeadings: """
            rechtlicher hinweis
            haftungsausschluss
            """,
        companyHeadings: """
            über
            """,
        endHeadings: """
            pressekontakt
            mehr zum thema
            mehr zu diesem thema
            lesen sie auch
            das könnte sie auch interessieren
            meistgelesen
            meistgelesene artikel
            """)

    static let dutch = PageFurniture(
        lineMarks: """
            fotografie:
            beeld:
            """,
        credits: """
            beeld:
            beeld\u{20}
            (beeld
            """,
        labels: """
            minuten leestijd
            leestijd
            gepubliceerd op
            gepubliceerd:
            bijgewerkt op
            laatste update
            deel dit artikel
            luister naar dit
            meest gelezen
            """,
        offers: """
            bekijk hieronder
            meld je aan
            meld u aan
            schrijf je in
            abonneer je
            neem een abonnement
            download de app
            """,
        noteOpenings: """
            lees ook
            in een eerdere versie van dit
            lees meer:
            lees verder
            bekijk ook
            een versie van dit artikel verscheen
            deze website gebruikt cookie
            deze website gebruikt functionele
            deze website maakt gebruik van cookie
            wij gebruiken cookies
            we gebruiken cookies
            dit artikel verscheen
            """,
        noteLabels: """
            noot van de redactie
            """,
        noteQuestions: """
            wil je meer
            reageren?
            """,
        companyHeadings: """
            over
            """,
        endHeadings: """
            lees ook
            lees meer
            meer over dit onderwerp
            gerelateerde artikelen
            meest gelezen
            """)

    static let swedish = PageFurniture(
        labels: """
            tekst och
            redaktör:
            lästid
            publicerad 2
            publicerad:
            publicerades
            uppdaterad 2
            uppdaterad:
            dela artikeln
            ansvarig utgivare
            mest läst
            mest lästa
            """,
        offers: """
            prenumerera på
            prenumerera nu
            logga in för
            bli prenumerant
            låst artikel
            ladda ner appen
            """,
        noteOpenings: """
            läs också
            läs även
            läs mer:
            rättelse:
            fotnot:
            så arbetar vi med
            vi använder cookies
            denna webbplats använder cookie
            denna webbplats använder kakor
            detta är en låst
            """,
        noteQuestions: """
            vill du veta mer om hur
            vill du läsa
            """,
        endHeadings: """
            läs mer
            läs också
            läs även
            mest läst
            mest lästa
            relaterade artiklar
            """)
}
