/// Names that stand in the datelines and sign-offs of news stories. Written for this project.
package enum NewsAgencies {
    /// News agencies and papers as they sign their stories, one a line.
    package static let names = """
        AAP
        Adnkronos
        AFP
        Agence France-Presse
        Agencia EFE
        Agência Brasil
        Agência Lusa
        AKP
        Al Jazeera
        Anadolu
        ANI
        ANP
        ANSA
        Antara
        AP
        APA
        Associated Press
        ATS
        BBC
        Belga
        Bernama
        Bloomberg
        BTA
        Business Wire
        BUSINESS WIRE
        CNA
        CNBC
        CNN
        CNN Business
        CP
        CTK
        ČTK
        Dân trí
        dpa
        DPA
        dpa-AFX
        EFE
        Europa Press
        GlobeNewswire
        GLOBE NEWSWIRE
        IANS
        Interfax
        IPS
        Itar-Tass
        Jiji
        Keystone-SDA
        KPL
        Kyodo
        Kyodo News
        Lusa
        MTI
        NDO
        Notimex
        NTB
        PA
        PAP
        Press Association
        PR Newswire
        PRNewswire
        PTI
        Reuters
        REUTERS
        RIA Novosti
        Ritzau
        Sputnik
        SDA
        SGGP
        TASS
        Télam
        Thomson Reuters
        TT
        TTO
        TTXVN
        TXVN
        TTXVN/Vietnam+
        UKRINFORM
        Ukrinform
        UPI
        Vietnam+
        VietnamPlus
        VNA
        VNA/VNS
        VNS
        VNS/VNA
        VOV
        Xinhua
        XINHUA
        Yonhap
        AA
        AGI
        Agência Estado
        ANTARA
        Askanews
        askanews
        Azertac
        BELGA
        BELTA
        DHA
        epd
        Estadão Conteúdo
        EUROPA PRESS
        FOLHAPRESS
        Folhapress
        İHA
        ITALPRESS
        Italpress
        lby
        lhe
        lni
        lno
        lnw
        lrs
        lsw
        KNA
        LaPresse
        LUSA
        Prensa Latina
        SID
        sid
        TELAM
        TT-AFP
        БЕЛТА
        БелТА
        Интерфакс
        ИНТЕРФАКС
        Казинформ
        Укринформ
        УКРИНФОРМ
        Укрінформ
        УКРІНФОРМ
        УНИАН
        УНІАН
        РИА Новости
        РБК
        ТАСС
        أ ف ب
        أف ب
        د ب أ
        بترا
        رويترز
        سانا
        كونا
        واس
        وام
        وفا
        भाषा
        वार्ता
        연합뉴스
        뉴시스
        뉴스1
        新华社
        中新社
        共同
        時事
        共同通信
        時事通信
        สำนักข่าวไทย
        """

    /// Words in capitals before a dash that name no place: labels of stories, and bodies known by their initials.
    package static let notPlaces = """
        ADVISORY ALERT ANALYSIS ASEAN BACKGROUND BREAKING BREXIT BRICS CHRONOLOGY COLUMN COMMENTARY CORRECTED CORRECTION
        COVID DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE FIFA FLASH HIGHLIGHTS INSIGHT INTERVIEW
        INTERPOL KEYWORDS LIVE NAFTA NASA NATO NEWS NOTE NOTICE OBITUARY OECD OPEC OPINION OTAN OVERVIEW PHOTO PHOTOS
        POLL PREVIEW PROFILE QUOTES RECAP REFILE REPORT REVIEW SPOTLIGHT SUMMARY TIMELINE UEFA UNESCO UNICEF UPDATE
        UPDATED URGENT VIDEO WATCH WRAP WRAPUP
        """

    /// Lines that say that a story ends, or that it does not yet. Lower case, one a line.
    package static let closings = """
        ends
        -ends-
        - ends -
        [ends]
        (ends)
        end
        ###
        # # #
        -30-
        - 30 -
        -0-
        ___
        ***
        * * *
        more
        (more)
        -more-
        more to follow
        (more to follow)
        more follows
        (end)
        (fin)
        (fine)
        (fim)
        (конец)
        （完）
        （终）
        (完)
        (끝)
        (foto)
        (fotos)
        (vídeo)
        (foto) (vídeo)
        (foto)(vídeo)
        # notizblock
        ## redaktionelle hinweise
        ## orte
        ## internet
        ## redaktionskontakte
        """

    /// What opens a last line that credits a story's makers or tells who may print it. Lower case, one a line.
    package static let closingOpenings = """
        (reporting by
        (additional reporting
        (writing by
        (written by
        (editing by
        (edited by
        (compiled by
        (reported by
        (translated by
        (this story has been
        (this story was
        (this article was
        ((
        reporting by
        additional reporting by
        editing by
        interview by
        our standards:
        copyright ©
        copyright (c)
        copyright 20
        ©
        follow ap's
        sent from my
        source:
        (reportage
        (rédigé par
        (édité par
        (avec
        (reporte de
        (editado por
        (información de
        (bericht
        <저작권자
        [저작권자
        ⓒ
        (إعداد
        (تغطية صحفية
        (تحرير
        autor:
        autora:
        autorka:
        autorzy:
        muhabir:
        haber:
        pewarta:
        reporter:
        editor:
        redaktor:
        (colabor
        (con información de
        (com informações de
        (reportagem
        (reportaje
        (edição
        (edición
        (redazione
        (mit material
        (von:
        (автор
        автор:
        автори:
        авторы:
        автор –
        """

    /// What closes such a line. Lower case, one a line.
    package static let closingEndings = """
        contributed to this report.
        contributed to this story.
        contributed to this article.
        contributed reporting.
        contributed to the report.
        edited for length and clarity.
        all rights reserved.
        """
}
