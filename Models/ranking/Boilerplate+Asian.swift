extension Boilerplate {
    static let turkish = Boilerplate(
        phrases: """
            tüm hakları saklıdır
            her hakkı saklıdır
            kaynak gösterilmeden
            abone olun
            bültenimize
            """,
        words: """
            devamını oku
            ilgili haberler
            """)

    static let indonesian = Boilerplate(
        phrases: """
            hak cipta dilindungi
            dilarang mereproduksi
            dilarang mengutip
            ikuti kami di
            """,
        words: """
            baca juga
            baca selengkapnya
            berita terkait
            hak cipta
            """,
        bylineOpenings: """
            oleh
            """)

    static let vietnamese = Boilerplate(
        phrases: """
            ảnh:
            đăng ký nhận
            mời quý vị
            """,
        words: """
            xem thêm
            đọc thêm
            ảnh minh họa
            bản quyền
            """,
        calls: """
            xem thêm
            đọc thêm
            """,
        endHeadings: """
            tài liệu tham khảo
            liên kết ngoài
            chú thích
            """)

    static let arabic = Boilerplate(
        phrases: """
            جميع الحقوق محفوظة
            حقوق النشر محفوظة
            تابعونا على
            تابعنا على
            """,
        words: """
            اقرأ المزيد
            مواضيع ذات صلة
            اقرأ أيضا
            """)

    static let hindi = Boilerplate(
        phrases: """
            सर्वाधिकार सुरक्षित
            चैनल जॉइन करें
            चैनल को फॉलो
            """,
        words: """
            यह भी पढ़ें
            ये भी पढ़ें
            संबंधित खबरें
            """)

    static let thai = Boilerplate(
        phrases: """
            สงวนลิขสิทธิ์
            ห้ามคัดลอก
            ติดตามเราได้ที่
            ติดตามข่าวสารได้ที่
            ติดตามข่าวเด่น
            """,
        words: """
            อ่านเพิ่มเติม
            อ่านต่อ
            ข่าวที่เกี่ยวข้อง
            """)

    static let chinese = Boilerplate(
        phrases: """
            版权所有
            版權所有
            未经授权不得转载
            未經授權
            不得转载
            扫码关注
            """,
        words: """
            相关阅读
            延伸阅读
            阅读原文
            """,
        endHeadings: """
            参考文献
            外部链接
            参见
            """)

    static let japanese = Boilerplate(
        phrases: """
            メールマガジンに登録
            """,
        words: """
            続きを読む
            関連記事
            """,
        endHeadings: """
            外部リンク
            脚注
            """)

    static let korean = Boilerplate(
        phrases: """
            무단 전재
            무단전재
            재배포 금지
            """,
        words: """
            아래 링크
            관련기사
            관련 기사
            """,
        endHeadings: """
            관련 항목
            참고 문헌
            각주
            """)
}
