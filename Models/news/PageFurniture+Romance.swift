extension PageFurniture {
    static let french = PageFurniture(
        lineMarks: """
            article est une ébauche
            article réservé aux abonnés
            article est réservé aux abonnés
            contenu réservé aux abonnés
            suite est réservée aux abonnés
            de cet article à lire
            """,
        credits: """
            crédit photo
            crédits photo
            crédit :
            crédit :
            """,
        labels: """
            crédit photo
            crédits photo
            photo d'illustration
            l'encyclopédie libre
            l’encyclopédie libre
            """,
        offers: """
            cet article vous a plu
            """,
        noteOpenings: """
            cet article a été modifié le
            cet article a été mis à jour
            cet article a été corrigé le
            cet article a été publié initialement
            cet article a été initialement publié
            cet article a été publié dans
            cet article a été publié sur
            une première version de cet article
            une première version de ce texte
            une version précédente de cet article
            une version précédente de ce texte
            article détaillé
            ne doit pas être confondu
            pour les articles homonymes
            vous pouvez partager vos connaissances
            """,
        noteLabels: """
            rectificatif
            note de la rédaction
            """,
        noticeHeadings: """
            avertissement
            """,
        companyHeadings: """
            à propos de
            à propos d'
            à propos d’
            """,
        endHeadings: """
            contacts presse
            contact presse
            """)

    static let spanish = PageFurniture(
        lineMarks: """
            (foto de
            fotografía:
            imagen:
            """,
        credits: """
            crédito foto
            fotografía:
            imagen:
            foto de
            foto por
            """,
        labels: """
            la enciclopedia libre
            autora:
            tiempo de lectura
            publicado:
            publicado el
            actualizado:
            actualizado el
            última actualización
            compartir en
            comentarios (
            fuente:
            etiquetas:
            lo más leído
            lo más visto
            más leídas
            """,
        offers: """
            suscríbete para
            prohibida la redistribución
            si quieres comentar
            suscríbete a
            suscríbase a
            suscríbete y
            quieres recibir
            regístrate
            recibe cada
            descarga nuestra app
            únete a nuestro
            """,
        noteOpenings: """
            una versión anterior de este artículo
            una versión anterior de esta noticia
            una versión anterior de este texto
            artículo principal:
            para otros usos de este término
            lee también
            lea también
            más información:
            este sitio utiliza cookies
            este sitio usa cookies
            """,
        noteLabels: """
            nota de la redacción
            nota del editor
            fe de errores
            archivado en
            colaboró
            te recomendamos
            le puede interesar
            te puede interesar
            """,
        noticeHeadings: """
            descargo de responsabilidad
            aviso de privacidad
            """,
        companyHeadings: """
            acerca de
            """,
        endHeadings: """
            te puede interesar
            noticias relacionadas
            artículos relacionados
            lo más leído
            lo más visto
            más noticias
            """)

    static let portuguese = PageFurniture(
        lineMarks: """
            imagem:
            """,
        credits: """
            fotografia:
            imagem:
            """,
        labels: """
            tempo de leitura
            publicado em
            atualizado em
            última atualização
            partilhar notícia
            comentários (
            mais lidas
            """,
        offers: """
            receba as notícias
            clique aqui
            compartilhe esta
            subscreva
            assine já
            inscreva-se
            receba no seu
            siga o canal
            baixe o aplicativo
            entre no grupo
            """,
        noteOpenings: """
            uma versão anterior desta reportagem
            uma versão anterior deste texto
            esta reportagem foi atualizada
            esta reportagem foi corrigida
            esta reportagem foi publicada
            leia também
            veja também
            leia mais
            saiba mais:
            texto corrigido
            notícia atualizada
            notícia corrigida
            este site utiliza cookies
            este site usa cookies
            utilizamos os cookies
            usamos os cookies
            colabore com
            """,
        noteLabels: """
            nota da redação
            colaborou
            colaboraram
            """,
        noteQuestions: """
            deseja receber
            quer receber
            """,
        endHeadings: """
            artigos relacionados
            notícias relacionadas
            leia mais
            leia também
            mais lidas
            mais lidos
            veja mais
            """)

    static let italian = PageFurniture(
        lineMarks: """
            riproduzione riservata
            (foto di
            (foto di:
            """,
        credits: """
            foto di
            """,
        labels: """
            l'enciclopedia libera
            testo:
            minuti di lettura
            min di lettura
            aggiornato al
            aggiornato il
            aggiornato alle
            ultimo aggiornamento
            pubblicato il
            condividi su
            commenti (
            i più letti
            """,
        offers: """
            iscriviti alla newsletter
            guarda il video
            iscriviti a
            iscriviti al
            scarica l'app
            ricevi ogni
            abbonati ora
            abbonati subito
            """,
        noteOpenings: """
            voce principale:
            leggi anche
            leggi tutto
            per approfondire
            potrebbe interessarti
            questo sito utilizza cookie
            questo sito utilizza i cookie
            questo sito utilizza cookies
            questo sito utilizza solo cookie
            questo sito usa cookie
            questo sito usa i cookie
            questo sito usa cookies
            utilizziamo i cookie
            """,
        noteLabels: """
            nota di redazione
            nota della redazione
            leggi anche
            """,
        noteQuestions: """
            vuoi leggere
            vuoi ricevere
            """,
        noticeHeadings: """
            note legali
            """,
        companyHeadings: """
            informazioni su
            """,
        endHeadings: """
            contatti
            leggi anche
            i più letti
            articoli correlati
            ti potrebbe interessare
            potrebbe interessarti anche
            """)
}
