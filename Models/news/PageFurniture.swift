/// What a page, a letter or a transcript puts around an article, besides the phrases of ``Boilerplate``. Lower case, one
/// a line; the lists were written for this project.
public enum PageFurniture {
    /// What makes furniture of all sentences of the short line that holds it and hardly stands in an article's own
    /// sentences: pictures' credits, notices of sites and letters.
    public static let lineMarks = """
        ©
        credit...
        photo credit:
        photograph:
        image source:
        image source,
        image credit:
        image caption:
        image caption,
        foto:
        fotos:
        (ảnh:
        (nguồn:
        фото:
        źródło:
        fot.
        【写真】
        pic.twitter.com/
        https://t.co/
        redirects here.
        needs additional citations for verification
        wikimedia commons has media related
        article est une ébauche
        because you subscribed
        email was forwarded to you
        email forwarded to you
        view this email in
        logged in to post a comment
        logged in to post comments
        this episode is sponsored
        be right back after
        article réservé aux abonnés
        article est réservé aux abonnés
        contenu réservé aux abonnés
        suite est réservée aux abonnés
        de cet article à lire
        riproduzione riservata
        artikel wird fortlaufend aktualisiert
        この記事は有料記事
        無断転載を禁
        無断転載禁止
        本文版权归
        转载请注明
        责任编辑：
        责任编辑:
        (foto:
        (foto di
        (foto de
        (foto di:
        (fotos:
        (fotoğraf:
        fotoğraf:
        fotografie:
        bildquelle:
        fotografía:
        crédito:
        créditos:
        imagem:
        imagen:
        beeld:
        (ภาพ:
        เผยแพร่:
        เผยแพร่เมื่อ
        แชร์ข่าวนี้
        (تصوير:
        تصوير:
        फोटो:
        (फोटो:
        사진=
        사진 =
        [사진]
        (사진=
        摄影：
        摄影:
        图片来源
        图源：
        （图：
        記者攝
        本报记者摄
        撮影＝
        ＝共同
        写真提供
        写真：
        字号：
        分享到：
        更新时间：
        发布时间：
        发布日期：
        版权声明：
        글자크기
        기사제보
        фото предоставлен
        фото надан
        """

    /// What opens the sentence that says whose a picture is, behind its caption.
    public static let credits = """
        photo:
        photo :
        photo :
        photos:
        photos :
        photos :
        photo by
        photo credit
        photograph:
        photograph by
        picture:
        pictures:
        image:
        images:
        image credit
        crédit photo
        crédits photo
        crédit :
        crédit :
        foto:
        fotos:
        bild:
        bilder:
        ảnh:
        фото:
        fot.
        crédito:
        créditos:
        crédito foto
        fotografía:
        fotografia:
        imagen:
        imagem:
        foto di
        foto de
        foto por
        fotografie
        (fotoğraf:
        fotoğraf:
        beeld:
        beeld\u{20}
        (beeld
        zdjęcie:
        zdj.
        zdroj:
        фото\u{20}
        (фото
        світлина:
        фотография:
        фотографія:
        تصوير:
        (تصوير
        الصورة:
        صورة:
        फोटो:
        (फोटो
        फोटो साभार
        사진=
        사진 =
        사진제공
        [사진=
        本报记者
        记者
        新华社记者
        图/
        图：
        图为
        摄影：
        撮影：
        写真：
        写真提供
        ภาพ:
        (ภาพ:
        ภาพโดย
        तस्वीर:
        (तस्वीर
        antara foto
        antara/
        """

    /// The same in a sentence without an end mark.
    public static let labels = """
        photo credit
        image source
        image credit
        image caption
        crédit photo
        crédits photo
        photo d'illustration
        ảnh minh họa
        a post shared by
        the free encyclopedia
        l'encyclopédie libre
        l’encyclopédie libre
        la enciclopedia libre
        l'enciclopedia libera
        die freie enzyklopädie
        die freie enzyklopadie
        bách khoa toàn thư mở
        责任编辑
        autor:
        autora:
        autoři:
        text:
        texto:
        testo:
        tekst:
        tekst och
        redaktion:
        redaktör:
        reporter:
        editor:
        автор:
        автори:
        авторы:
        редактор:
        редакторка:
        журналіст:
        muhabir:
        haber:
        penulis:
        pewarta:
        كتب:
        كتبت:
        إعداد:
        लेखक:
        लेखिका:
        記者=
        기자 입력
        lesedauer
        min. lesezeit
        minuten lesedauer
        tiempo de lectura
        tempo de leitura
        minuti di lettura
        min di lettura
        minuten leestijd
        leestijd
        lästid
        przeczytasz w
        czas czytania
        doba čtení
        время чтения
        час читання
        okuma süresi
        veröffentlicht:
        aktualisiert:
        zuletzt aktualisiert
        stand:
        publicado:
        publicado el
        publicado em
        atualizado em
        actualizado:
        actualizado el
        última actualización
        última atualização
        aggiornato al
        aggiornato il
        aggiornato alle
        ultimo aggiornamento
        pubblicato il
        gepubliceerd op
        gepubliceerd:
        bijgewerkt op
        laatste update
        publicerad 2
        publicerad:
        publicerades
        uppdaterad 2
        uppdaterad:
        opublikowano:
        aktualizacja:
        data aktualizacji
        publikacja:
        publikováno:
        aktualizováno
        vydáno:
        опубликовано:
        дата публикации
        опубліковано:
        güncelleme:
        giriş:
        yayınlanma:
        yayın tarihi
        diterbitkan
        tayang:
        dipublikasikan
        نشر في
        آخر تحديث
        تاريخ النشر
        अपडेटेड
        अपडेट:
        प्रकाशित:
        更新：
        公開：
        입력 2
        입력 :
        수정 2
        ปรับปรุง:
        teilen\u{20}\u{20}
        compartir en
        partilhar notícia
        condividi su
        deel dit artikel
        luister naar dit
        dela artikeln
        sdílet na
        bagikan:
        شارك المقال
        شارك على
        शेयर करें
        공유하기
        commenti (
        comentarios (
        comentários (
        kommentare (
        yorumlar (
        komentarze (
        diskuse (
        quelle:
        fuente:
        fonte:
        źródło:
        источник:
        джерело:
        kaynak:
        sumber:
        المصدر:
        स्रोत:
        출처:
        ที่มา:
        tags:
        etiquetas:
        schlagworte:
        stichworte:
        теги:
        etiketler:
        แท็ก
        文字大小
        ansvarig utgivare
        mest läst
        mest lästa
        meistgelesen
        meest gelezen
        lo más leído
        lo más visto
        más leídas
        mais lidas
        i più letti
        najczęściej czytane
        nejčtenější
        самое читаемое
        найпопулярніше
        en çok okunan
        الأكثر قراءة
        सबसे ज्यादा पढ़
        热门新闻
        обновлено:
        (обновлено
        оновлено:
        (оновлено
        diperbarui:
        อัปเดตเมื่อ
        skomentuj (
        ▶
        ☞
        作者：
        来源：
        来源:
        編輯：
        编辑：
        """

    /// What is offered to readers: the same in a sentence that opens with it, speaks to them, or has no end mark. News of
    /// letters from which nobody can unsubscribe has the same words.
    public static let offers = """
        view this post on
        free articles remaining
        already a subscriber
        continue reading this
        subscribe now
        cancel anytime
        unsubscribe
        manage preferences
        terms apply
        affiliate commission
        leave us a review
        please leave us
        cet article vous a plu
        suscríbete para
        prohibida la redistribución
        si quieres comentar
        iscriviti alla newsletter
        guarda il video
        receba as notícias
        clique aqui
        compartilhe esta
        klicken sie hier
        bekijk hieronder
        подписывайтесь на
        theo dõi báo
        扫一扫
        点击查看
        jetzt anmelden
        jetzt kostenlos
        jetzt abonnieren
        abonnieren sie
        melden sie sich
        testen sie jetzt
        in ihrem postfach
        suscríbete a
        suscríbase a
        suscríbete y
        quieres recibir
        regístrate
        recibe cada
        descarga nuestra app
        únete a nuestro
        subscreva
        assine já
        inscreva-se
        receba no seu
        siga o canal
        baixe o aplicativo
        entre no grupo
        iscriviti a
        iscriviti al
        scarica l'app
        ricevi ogni
        meld je aan
        meld u aan
        schrijf je in
        abonneer je
        neem een abonnement
        download de app
        prenumerera på
        prenumerera nu
        logga in för
        bli prenumerant
        låst artikel
        ladda ner appen
        zapisz się do
        zapisz się na
        dołącz do
        chcesz być na bieżąco
        masz dla nas temat
        pobierz aplikację
        kup prenumeratę
        přihlaste se k
        přihlaste se do
        nic vám neunikne
        předplaťte si
        odebírejte
        stáhněte si aplikaci
        подписывайтесь
        подпишитесь
        присоединяйтесь
        нашли ошибку
        нашли опечатку
        выделите текст
        нажмите ctrl
        ctrl+enter
        підписуйтесь
        підписуйтеся
        підпишіться
        долучайтесь
        долучайтеся
        знайшли помилку
        ви знайшли помилку
        підтримайте нас
        bültenimize
        bizi takip
        google news'te
        detaylı bilgi için
        bildirimleri aç
        uygulamamızı indir
        dapatkan update
        dapatkan berita
        ikuti berita
        mari bergabung
        klik di sini
        simak video
        simak berita
        ini telah tayang di
        berlangganan sekarang
        berlangganan newsletter
        ikuti saluran
        scroll to continue
        تابعونا
        تابع آخر
        اشترك في
        اشتركوا في
        انضم إلى قناة
        حمل تطبيق
        फॉलो करें
        जॉइन करें
        ज्वाइन करें
        डाउनलोड करें
        व्हाट्सऐप चैनल
        ताजा खबरों के लिए
        扫码关注
        关注我们
        点击阅读
        点击下载
        下载客户端
        ログインして
        友だち追加
        구독하기
        제보는 카톡
        제보는 카카오톡
        제보는 이메일
        제보는 전화
        채널 추가
        앱 다운로드
        สมัครรับข่าว
        สมัครรับจดหมายข่าว
        กดติดตาม
        ติดตามข่าวสารได้
        ติดตามเรา
        แอดไลน์
        abone olun
        abbonati ora
        abbonati subito
        सब्सक्राइब करें
        有料会員になると
        有料会員限定
        会員登録すると
        メールマガジンに登録
        obserwuj nas w
        """

    /// What opens a note about the article, its author or its site; all of the note's line is one. Only marks stand
    /// before it.
    public static let noteOpenings = """
        this article was amended on
        this article was corrected on
        this article was updated on
        this article was updated at
        this article was updated to
        this article was updated with
        this article has been updated
        this article has been corrected
        this article has been amended
        this article has been edited
        this story has been updated
        this story has been corrected
        this story was updated on
        this story was updated at
        this story was updated to
        this story was updated with
        this article was originally published
        this article originally appeared
        this story was originally published
        this story originally appeared
        an earlier version of this article
        an earlier version of this story
        an earlier version of this report
        a previous version of this article
        a previous version of this story
        a previous version of this report
        a version of this article appear
        a version of this story appear
        correction:
        corrections:
        clarification:
        editor's note:
        editor’s note:
        editors' note:
        editors’ note:
        disclosure:
        disclaimer:
        privacy notice:
        this press release contains forward
        this press release contains certain
        this press release contains statements
        this news release contains forward
        this news release contains certain
        this news release contains statements
        this release contains forward
        this release contains certain
        forward-looking statements are
        forward-looking statements in
        forward-looking statements speak
        we use cookies to
        we use cookies on
        this site uses cookies
        when you purchase through
        when you purchase an independently
        if you buy something through
        if you buy something from a link
        if you buy something using
        have you been affected by any of
        have you been affected by the issues
        have you been affected by this
        do you have a story for us
        do you have a story tip
        do you have a story suggestion
        got a story?
        got a tip?
        did you make this recipe
        follow us on
        follow us:
        see more on this
        for more information, call
        for more information, click
        for more information, contact
        for more information, go to
        for more information, please
        for more information, see
        for more information, visit
        for more information call
        for more information click
        for more information contact
        for more information go to
        for more information please
        for more information see
        for more information visit
        for other uses, see
        main article:
        further information:
        see also:
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
        una versión anterior de este artículo
        una versión anterior de esta noticia
        una versión anterior de este texto
        artículo principal:
        para otros usos de este término
        voce principale:
        uma versão anterior desta reportagem
        uma versão anterior deste texto
        esta reportagem foi atualizada
        esta reportagem foi corrigida
        esta reportagem foi publicada
        leia também
        veja também
        lees ook
        in een eerdere versie van dit
        czytaj też
        czytaj także
        zobacz też
        zobacz także
        dalsza część artykułu
        читайте также
        смотрите также
        nghe đọc bài
        免责声明
        声明：本文
        相关阅读
        関連記事
        lesen sie auch
        lesen sie hier
        lesen sie dazu
        mehr dazu:
        das könnte sie auch interessieren
        diese website verwendet cookies
        wir verwenden cookies
        diese seite verwendet cookies
        newsletter:
        hinweis: dieser artikel
        lee también
        lea también
        más información:
        usamos cookies
        utilizamos cookies
        este sitio utiliza cookies
        este sitio usa cookies
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
        czytaj również
        przeczytaj także
        przeczytaj też
        polecamy:
        zobacz również
        ta strona używa cookie
        ta strona używa plików
        ta strona używa ciasteczek
        używamy plików cookie
        używamy ciasteczek
        masz dla nas temat
        materiał chroniony
        čtěte také
        čtěte též
        čtěte i
        čtěte dále
        přečtěte si
        mohlo by vás zajímat
        používáme cookies
        tento web používá cookie
        tento web používá soubory
        tyto stránky používají cookie
        tyto stránky používají soubory
        читайте ещё
        читайте еще
        читайте по теме
        по теме:
        мы используем cookie
        мы используем файлы
        этот сайт использует cookie
        этот сайт использует файлы
        этот сайт использует куки
        сайт использует cookie
        читайте також
        читайте ще
        читайте також:
        дивіться також
        якщо ви знайшли помилку
        ми використовуємо cookie
        цей сайт використовує cookie
        цей сайт використовує файли
        цей сайт використовує куки
        ilginizi çekebilir
        bunlar da ilginizi
        ayrıca okuyun
        bunu da okuyun
        sitemizde çerez
        bu site çerez kullan
        bu site çerezler
        web sitemizde çerez
        çerezler hakkında
        baca juga
        baca artikel
        lihat juga
        artikel ini telah tayang
        berita ini telah tayang
        situs ini menggunakan cookie
        situs ini menggunakan kuki
        kami menggunakan cookie
        simak juga
        اقرأ أيضا
        اقرأ أيضًا
        اقرأ ايضا
        إقرأ أيضا
        شاهد أيضا
        يستخدم هذا الموقع ملفات
        نستخدم ملفات تعريف
        यह भी पढ़ें
        ये भी पढ़ें
        इसे भी पढ़ें
        यह वेबसाइट कुकी
        हम कुकी
        延伸阅读
        版权声明
        本网站使用cookie
        本网站使用 cookie
        本文来源
        原标题：
        扫码关注
        扫码下载
        扫码阅读
        扫码加入
        扫码查看
        あわせて読みたい
        こちらもおすすめ
        当サイトではクッキー
        当サイトではcookie
        当サイトでは、cookie
        当サイトでは、クッキー
        当社のウェブサイトではクッキー
        当社のウェブサイトではcookie
        当社のウェブサイトでは、cookie
        当社のウェブサイトでは、クッキー
        関連ニュース
        【関連記事】
        【写真】
        【動画】
        有料会員になると
        この記事は会員
        [관련기사]
        [관련 기사]
        관련기사
        관련 기사
        이 사이트는 쿠키
        อ่านเพิ่มเติม
        อ่านข่าวเพิ่มเติม
        อ่านข่าวต้นฉบับ
        อ่านข่าวที่เกี่ยวข้อง
        อ่านข่าวอื่น
        อ่านต่อ
        ข่าวที่เกี่ยวข้อง
        เว็บไซต์นี้ใช้คุกกี้
        เราใช้คุกกี้
        แท็กที่เกี่ยวข้อง
        이 기사를 추천합니다
        इस खबर को शेयर
        इस खबर को अपने
        ikuti berita
        更多精彩内容
        更多精彩资讯
        """

    /// The same before a colon, or where the sentence has no end mark or is of a few words.
    public static let noteLabels = """
        editor's note
        editor’s note
        not to be confused with
        hinweis der redaktion
        anmerkung der redaktion
        mit material von
        rectificatif
        erratum
        errata
        note de la rédaction
        nota de la redacción
        nota del editor
        fe de errores
        archivado en
        nota di redazione
        nota della redazione
        nota da redação
        leggi anche
        noot van de redactie
        đính chính
        tin liên quan
        colaborou
        colaboraram
        colaboró
        nota editorial
        anzeige
        te recomendamos
        le puede interesar
        te puede interesar
        haberin devamı
        相关新闻
        推荐阅读
        """

    /// The same where the sentence asks: "Нашли ошибку? Выделите текст", but "Нашли ошибку инженеры завода".
    public static let noteQuestions = """
        líbil se vám
        podobał ci się
        deseja receber
        quer receber
        vuoi leggere
        vuoi ricevere
        vill du veta mer om hur
        vill du läsa
        wil je meer
        willst du mehr
        möchten sie mehr
        ingin mendapatkan
        이 기사 어떠
        нашли ошибку
        нашли опечатку
        знайшли помилку
        reageren?
        """

    /// The same where the sentence speaks to readers.
    public static let noteOffers = """
        by clicking
        by signing up
        for more information
        follow us
        got a story
        got a tip
        do you have a story to
        wenn sie einen fehler
        haben sie einen fehler
        """
}
