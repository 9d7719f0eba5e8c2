extension Boilerplate {
    static let german = Boilerplate(
        phrases: """
            lesen sie auch
            alle rechte vorbehalten
            folgen sie uns auf
            folgen sie uns bei
            folgen sie uns in
            folge uns auf
            jetzt unsere app
            melden sie sich für den
            melde dich für
            """,
        words: """
            mehr zum thema
            abonnieren
            """,
        calls: """
            mehr zum thema
            """,
        bylineOpenings: """
            von
            """,
        endHeadings: """
            literatur
            literaturverzeichnis
            einzelnachweise
            weblinks
            siehe auch
            danksagung
            """)

    static let dutch = Boilerplate(
        phrases: """
            alle rechten voorbehouden
            reproductie verboden
            volg ons op
            meld je aan voor
            schrijf je in voor
            """,
        words: """
            lees meer
            lees ook
            onze nieuwsbrief
            blijf op de hoogte
            """,
        bylineOpenings: """
            door
            """,
        endHeadings: """
            literatuur
            literatuurlijst
            externe links
            zie ook
            """)

    static let swedish = Boilerplate(
        phrases: """
            alla rättigheter förbehåll
            följ oss på
            prenumerera på vårt
            följ oss i
            """,
        words: """
            läs mer
            läs också
            vårt nyhetsbrev
            """,
        bylineOpenings: """
            text av
            """)

    static let norwegian = Boilerplate(
        phrases: """
            alle rettigheter
            """)

    static let danish = Boilerplate(
        bylineOpenings: """
            af
            """)

    static let french = Boilerplate(
        phrases: """
            lire aussi
            abonnez-vous
            inscrivez-vous
            tous droits réservés
            suivez-nous
            crédit photo
            """,
        words: """
            à lire
            """,
        bylineOpenings: """
            par
            """,
        endHeadings: """
            références
            notes et références
            références bibliographiques
            bibliographie
            liens externes
            voir aussi
            pour aller plus loin
            remerciements
            """)

    static let spanish = Boilerplate(
        phrases: """
            lea también
            todos los derechos reservados
            prohibida su reproducción
            síguenos en
            suscríbete a nuestro
            suscríbase a nuestro
            """,
        words: """
            suscríbase
            artículos relacionados
            te puede interesar
            lee también
            derechos reservados
            prohibida la reproducción
            """,
        bylineOpenings: """
            por
            """,
        endHeadings: """
            referencias
            referencias bibliográficas
            bibliografía
            enlaces externos
            véase también
            agradecimientos
            """)

    static let portuguese = Boilerplate(
        phrases: """
            leia também
            todos os direitos reservados
            proibida a reprodução
            siga-nos
            inscreva-se no
            assine a nossa
            ative as notificações
            """,
        words: """
            assine
            artigos relacionados
            leia mais
            direitos reservados
            """,
        endHeadings: """
            referências
            referências bibliográficas
            ligações externas
            ver também
            agradecimentos
            """)

    static let italian = Boilerplate(
        phrases: """
            tutti i diritti riservati
            vietata la riproduzione
            ripubblicazione vietata
            seguici su
            iscriviti alla newsletter
            attiva le notifiche
            di google news
            """,
        words: """
            leggi anche
            """,
        endHeadings: """
            riferimenti bibliografici
            collegamenti esterni
            voci correlate
            ringraziamenti
            """)

    static let polish = Boilerplate(
        phrases: """
            wszelkie prawa zastrzeżone
            prawa zastrzeżone
            śledź nas na
            polub nas na
            zapisz się do naszego
            """,
        words: """
            czytaj więcej
            naszego newslettera
            bądź na bieżąco
            """,
        bylineOpenings: """
            przez
            """,
        endHeadings: """
            przypisy
            zobacz też
            linki zewnętrzne
            """)

    static let czech = Boilerplate(
        phrases: """
            všechna práva vyhrazena
            sledujte nás na
            přihlaste se k odběru
            """,
        words: """
            související články
            našeho zpravodaje
            bez písemného souhlasu
            podpořte nás
            """)

    static let slovak = Boilerplate(
        phrases: """
            všetky práva vyhradené
            """)

    static let russian = Boilerplate(
        phrases: """
            все права защищены
            при использовании материалов ссылка
            при копировании материалов
            при цитировании ссылка
            подписывайтесь на
            подпишитесь на
            следите за нами
            выделите текст и нажмите
            сообщите редакции
            """,
        words: """
            читайте также
            читать далее
            материалы по теме
            на правах рекламы
            """,
        endHeadings: """
            список литературы
            литература
            примечания
            ссылки
            см. также
            """)

    static let ukrainian = Boilerplate(
        phrases: """
            усі права захищен
            всі права захищен
            передрук лише
            підписуйтесь на
            підписуйтеся на
            підпишіться на
            слідкуйте за нами
            помітили помилку
            повідомте редакцію
            """,
        words: """
            читайте також
            читати далі
            """)
}
