extension PageFurniture {
    static let turkish = PageFurniture(
        lineMarks: """
            (fotoğraf:
            fotoğraf:
            """,
        credits: """
            (fotoğraf:
            fotoğraf:
            """,
        labels: """
            muhabir:
            haber:
            okuma süresi
            güncelleme:
            giriş:
            yayınlanma:
            yayın tarihi
            yorumlar (
            kaynak:
            etiketler:
            en çok okunan
            """,
        offers: """
            bültenimize
            bizi takip
            google news'te
            detaylı bilgi için
            bildirimleri aç
            uygulamamızı indir
            abone olun
            """,
        noteOpenings: """
            ilginizi çekebilir
            bunlar da ilginizi
            ayrıca okuyun
            bunu da okuyun
            sitemizde çerez
            bu site çerez kullan
            bu site çerezler
            web sitemizde çerez
            çerezler hakkında
            """,
        noteLabels: """
            haberin devamı
            """,
        endHeadings: """
            ilgili haberler
            en çok okunanlar
            diğer haberler
            yorumlar
            """)

    static let indonesian = PageFurniture(
        credits: """
            antara foto
            antara/
            """,
        labels: """
            penulis:
            pewarta:
            diterbitkan
            tayang:
            dipublikasikan
            bagikan:
            sumber:
            diperbarui:
            """,
        offers: """
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
            """,
        noteOpenings: """
            baca juga
            baca artikel
            lihat juga
            artikel ini telah tayang
            berita ini telah tayang
            situs ini menggunakan cookie
            situs ini menggunakan kuki
            kami menggunakan cookie
            simak juga
            ikuti berita
            """,
        noteQuestions: """
            ingin mendapatkan
            """,
        endHeadings: """
            berita terkait
            berita lainnya
            terpopuler
            baca juga
            artikel terkait
            """)

    static let vietnamese = PageFurniture(
        lineMarks: """
            (ảnh:
            (nguồn:
            """,
        credits: """
            ảnh:
            """,
        labels: """
            ảnh minh họa
            bách khoa toàn thư mở
            """,
        offers: """
            theo dõi báo
            """,
        noteOpenings: """
            nghe đọc bài
            """,
        noteLabels: """
            đính chính
            tin liên quan
            """,
        companyHeadings: """
            giới thiệu về
            """)
}
