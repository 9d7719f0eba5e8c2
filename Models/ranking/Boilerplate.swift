/// Phrases of lines that are around an article and not of it: where to click, who holds the rights, what a picture
/// shows. Lower case, one a line; the lists were written for this project.
package enum Boilerplate {
    /// A short line that holds one of these is no sentence of the article.
    package static let phrases = """
        click here
        appeared first on
        published:
        updated:
        last updated
        all rights reserved
        ©
        follow us on
        follow him on
        follow her on
        share this withemail
        share this article
        copy this link
        image caption
        image copyright
        photo:
        photos:
        photograph:
        pictured:
        more on this story
        e-mail to a friend
        material may not be published
        contributed to this report
        contributed to this story
        value your privacy
        accept cookies
        story suggestion
        pay for your stories
        any attachments are confidential
        lire aussi
        abonnez-vous
        inscrivez-vous
        tous droits réservés
        suivez-nous
        crédit photo
        ảnh:
        đăng ký nhận
        mời quý vị
        lesen sie auch
        alle rechte vorbehalten
        lea también
        todos los derechos reservados
        leia também
        todos os direitos reservados
        tutti i diritti riservati
        alle rechten voorbehouden
        alla rättigheter förbehåll
        alle rettigheter
        wszelkie prawa zastrzeżone
        prawa zastrzeżone
        všechna práva vyhrazena
        všetky práva vyhradené
        все права защищены
        усі права захищен
        всі права захищен
        передрук лише
        при использовании материалов ссылка
        при копировании материалов
        при цитировании ссылка
        tüm hakları saklıdır
        her hakkı saklıdır
        kaynak gösterilmeden
        hak cipta dilindungi
        dilarang mereproduksi
        dilarang mengutip
        جميع الحقوق محفوظة
        حقوق النشر محفوظة
        सर्वाधिकार सुरक्षित
        版权所有
        版權所有
        未经授权不得转载
        未經授權
        不得转载
        무단 전재
        무단전재
        재배포 금지
        สงวนลิขสิทธิ์
        ห้ามคัดลอก
        prohibida su reproducción
        proibida a reprodução
        vietata la riproduzione
        ripubblicazione vietata
        reproductie verboden
        följ oss på
        siga-nos
        síguenos en
        seguici su
        volg ons op
        folgen sie uns auf
        folgen sie uns bei
        folgen sie uns in
        folge uns auf
        sledujte nás na
        śledź nas na
        polub nas na
        ikuti kami di
        تابعونا على
        تابعنا على
        ติดตามเราได้ที่
        ติดตามข่าวสารได้ที่
        चैनल जॉइन करें
        चैनल को फॉलो
        подписывайтесь на
        подпишитесь на
        підписуйтесь на
        підписуйтеся на
        підпишіться на
        слідкуйте за нами
        следите за нами
        выделите текст и нажмите
        помітили помилку
        повідомте редакцію
        сообщите редакции
        abone olun
        bültenimize
        jetzt unsere app
        melden sie sich für den
        melde dich für
        suscríbete a nuestro
        suscríbase a nuestro
        inscreva-se no
        assine a nossa
        ative as notificações
        iscriviti alla newsletter
        attiva le notifiche
        meld je aan voor
        schrijf je in voor
        zapisz się do naszego
        přihlaste se k odběru
        prenumerera på vårt
        följ oss i
        google news'te
        di google news
        扫码关注
        メールマガジンに登録
        ติดตามข่าวเด่น
        """

    /// The same where it has no end mark, opens with it or speaks to readers: news of subscribers and of copyright have the
    /// same words.
    package static let words = """
        share this with
        our live coverage
        sent from my
        read more
        continue reading
        read also
        read next
        scroll down
        sign up
        subscribe
        newsletter
        copyright
        getty images
        photo by
        licensed under
        creative commons
        get in touch with
        terms of use
        terms and conditions
        privacy policy
        use cookies
        forward-looking statements
        advertisement
        à lire
        picture:
        video:
        watch:
        related:
        xem thêm
        đọc thêm
        ảnh minh họa
        bản quyền
        mehr zum thema
        abonnieren
        assine
        suscríbase
        artículos relacionados
        te puede interesar
        lee también
        artigos relacionados
        leia mais
        leggi anche
        lees meer
        lees ook
        läs mer
        läs också
        czytaj więcej
        související články
        читайте также
        читать далее
        материалы по теме
        на правах рекламы
        читайте також
        читати далі
        devamını oku
        ilgili haberler
        baca juga
        baca selengkapnya
        berita terkait
        اقرأ المزيد
        مواضيع ذات صلة
        اقرأ أيضا
        यह भी पढ़ें
        ये भी पढ़ें
        संबंधित खबरें
        相关阅读
        延伸阅读
        阅读原文
        続きを読む
        関連記事
        아래 링크
        관련기사
        관련 기사
        อ่านเพิ่มเติม
        อ่านต่อ
        ข่าวที่เกี่ยวข้อง
        naszego newslettera
        onze nieuwsbrief
        vårt nyhetsbrev
        našeho zpravodaje
        bez písemného souhlasu
        blijf op de hoogte
        derechos reservados
        direitos reservados
        prohibida la reproducción
        podpořte nás
        bądź na bieżąco
        hak cipta
        """

    /// The same where it opens with it, whatever follows: `Read more: Ann Bell, Tom Roe to join Hall of Famers.`
    package static let calls = """
        read more
        read also
        read next
        continue reading
        scroll down
        subscribe to
        sign up for
        picture:
        video:
        watch:
        related:
        xem thêm
        đọc thêm
        mehr zum thema
        """

    /// What opens a line that names its writer.
    package static let bylineOpenings = """
        by
        written by
        reported by
        reporting by
        editing by
        story by
        par
        von
        por
        di
        door
        av
        af
        text av
        oleh
        przez
        """

    /// Headings, without their numbers, after which an article's own text has ended.
    package static let endHeadings = """
        references
        references and notes
        notes and references
        bibliography
        selected bibliography
        works cited
        literature cited
        further reading
        see also
        external links
        acknowledgement
        acknowledgements
        acknowledgment
        acknowledgments
        about the author
        about the authors
        références
        notes et références
        références bibliographiques
        bibliographie
        liens externes
        voir aussi
        pour aller plus loin
        remerciements
        literatur
        literaturverzeichnis
        einzelnachweise
        weblinks
        siehe auch
        danksagung
        referencias
        referencias bibliográficas
        bibliografía
        enlaces externos
        véase también
        agradecimientos
        referências
        referências bibliográficas
        ligações externas
        ver também
        agradecimentos
        riferimenti bibliografici
        bibliografia
        collegamenti esterni
        voci correlate
        ringraziamenti
        literatuur
        literatuurlijst
        externe links
        zie ook
        przypisy
        zobacz też
        linki zewnętrzne
        список литературы
        литература
        примечания
        ссылки
        см. также
        tài liệu tham khảo
        liên kết ngoài
        chú thích
        参考文献
        外部链接
        参见
        外部リンク
        脚注
        관련 항목
        참고 문헌
        각주
        """
}
