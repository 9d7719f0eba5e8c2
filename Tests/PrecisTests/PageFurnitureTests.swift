import Precis
import Testing

/// What pages set around an article in many languages is not told.
@Suite("Furniture of pages in many languages")
struct PageFurnitureTests {
    /// A language, two sentences of an article and a line of furniture between them.
    struct Page: Sendable {
        var language: Language
        var before: String
        var line: String
        var after: String
    }

    @Test(
        "furniture is not told",
        arguments: [
            Page(
                language: .german,
                before: "Die steinerne Brücke der alten Stadt wird am Montag für zwei Jahre gesperrt.",
                line: "Diese Website verwendet Cookies. Mit der Nutzung stimmen Sie den Bedingungen zu.",
                after: "Die Händler am Fluss fürchten, dass ihnen die Kunden ausbleiben werden."),
            Page(
                language: .spanish, before: "El puente de piedra de la ciudad vieja cierra el lunes durante dos años.",
                line: "¿Quieres recibir nuestras historias? Suscríbete a nuestro boletín semanal.",
                after: "Los comerciantes del río temen que sus clientes dejen de venir."),
            Page(
                language: .portuguese, before: "A ponte de pedra da cidade velha fecha na segunda-feira por dois anos.",
                line: "Texto corrigido às 11h20: a ponte tem dois arcos e não três.",
                after: "Os comerciantes do rio temem que os clientes deixem de vir."),
            Page(
                language: .italian, before: "Il ponte di pietra della città vecchia chiude lunedì per due anni.",
                line: "Questo sito utilizza cookie. Continuando accetti le condizioni.",
                after: "I commercianti del fiume temono che i clienti non verranno più."),
            Page(
                language: .dutch, before: "De stenen brug van de oude stad gaat maandag voor twee jaar dicht.",
                line: "Meld je aan voor onze nieuwsbrief en ontvang elke ochtend het nieuws.",
                after: "De winkeliers aan de rivier vrezen dat hun klanten wegblijven."),
            Page(
                language: .swedish, before: "Stenbron i den gamla staden stängs på måndag under två år.",
                line: "Prenumerera på vårt nyhetsbrev – få veckans bästa läsning i inkorgen.",
                after: "Handlarna vid floden fruktar att kunderna ska utebli helt."),
            Page(
                language: .polish,
                before: "Kamienny most starego miasta zostanie w poniedziałek zamknięty na dwa lata.",
                line: "Chcesz być na bieżąco? Zapisz się do naszego newslettera.",
                after: "Kupcy znad rzeki obawiają się, że stracą wszystkich klientów."),
            Page(
                language: .czech, before: "Kamenný most starého města se v pondělí na dva roky uzavře.",
                line: "Přihlaste se k odběru našeho zpravodaje a nic vám neunikne.",
                after: "Obchodníci u řeky se obávají, že přijdou o své zákazníky."),
            Page(
                language: .russian, before: "Каменный мост старого города в понедельник закроют на два года.",
                line: "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.",
                after: "Торговцы у реки боятся, что останутся без своих покупателей."),
            Page(
                language: .ukrainian, before: "Кам’яний міст старого міста в понеділок закриють на два роки.",
                line: "Підписуйтесь на нашу розсилку — щотижня найкращі історії у вашій пошті.",
                after: "Торговці біля річки бояться, що залишаться без покупців."),
            Page(
                language: .turkish, before: "Eski şehrin taş köprüsü pazartesi günü iki yıl süreyle kapatılıyor.",
                line: "Bültenimize abone olun, haftanın öne çıkanları e-postanıza gelsin.",
                after: "Nehir kıyısındaki esnaf müşterilerinin artık gelmeyeceğinden korkuyor."),
            Page(
                language: .indonesian, before: "Jembatan batu kota tua ditutup mulai Senin selama dua tahun penuh.",
                line: "Dapatkan update berita pilihan setiap hari.",
                after: "Para pedagang di tepi sungai khawatir kehilangan semua pelanggan mereka."),
            Page(
                language: .hindi, before: "पुराने शहर का पत्थर वाला पुल सोमवार से दो साल के लिए बंद रहेगा।",
                line: "ताजा खबरों के लिए हमारा व्हाट्सऐप चैनल जॉइन करें।",
                after: "नदी किनारे के दुकानदारों को डर है कि ग्राहक नहीं आएंगे।"),
            Page(
                language: .chinese, before: "旧城的石桥从星期一起关闭两年，车辆改走新城大桥。",
                line: "版权声明：本网站所有内容未经授权不得转载。", after: "河边的商户担心顾客不再光临，希望政府提供补贴。"),
            Page(
                language: .japanese, before: "旧市街の石橋は月曜日から2年間閉鎖され、車は新しい橋を通ることになる。",
                line: "有料会員になると会員限定の有料記事もお読みいただけます。", after: "川沿いの商店主は客が来なくなると心配し、市に支援を求めている。"),
            Page(
                language: .korean, before: "구도심의 돌다리가 월요일부터 2년 동안 폐쇄되어 차들은 새 다리로 돌아간다.",
                line: "ⓒ 강변일보, 무단전재 및 재배포 금지.", after: "강변 상인들은 손님이 끊길까 걱정하며 시에 지원을 요구하고 있다."),
            Page(
                language: .thai, before: "สะพานหินของเมืองเก่าจะปิดตั้งแต่วันจันทร์เป็นเวลาสองปีเต็ม",
                line: "ชาวเมืองเก่าบนสะพานหิน (ภาพ: กิตติ แก้วมณี)", after: "พ่อค้าแม่ค้าริมแม่น้ำกังวลว่าลูกค้าจะไม่มาซื้อของอีกต่อไป"),
        ])
    func furniture(_ page: Page) {
        let text = "\(page.before)\n\n\(page.line)\n\n\(page.after)"
        let told = Summarizer(.lead).summarize(Document(text: text, language: page.language), length: .sentences(9))
            .sentences.map(\.text)
        #expect(told == [page.before, page.after])
    }

    @Test(
        "sentences that have words of furniture are told",
        arguments: [
            (.indonesian, "Undang-undang hak cipta yang baru disahkan parlemen pada hari Selasa."),
            (.indonesian, "Berlangganan koran kini lebih murah daripada setahun lalu."),
            (.korean, "연구진은 자료를 공유하기 위해 새 누리집을 열었다."), (.korean, "▶ 서울시는 내년부터 버스 요금을 올린다."),
            (.hindi, "इस खबर को सुनकर हजारों लोग सड़कों पर उतर आए।"),
            (.hindi, "पुलिस ने कहा कि सभी चालक यातायात नियमों को फॉलो करें।"), (.chinese, "扫码支付已成为小城居民的日常习惯。"),
            (.chinese, "记者发现水井干涸。"), (.chinese, "这本书的作者：王芳，在县城教书三十年。"),
            (.chinese, "更多精彩的节目将在周末的广场上演。"), (.thai, "ชาวบ้านติดตามข่าวน้ำท่วมทางวิทยุตลอดทั้งคืน"),
            (.thai, "คุณภาพ: ข้าวปีนี้ดีกว่าปีก่อน แต่ราคาตกต่ำมาก"),
            (.russian, "Фото помогли найти виновных."), (.russian, "Нашли ошибку инженеры завода, а не проверяющие."),
            (.polish, "Ta strona używa ciężkiej artylerii od wtorku."),
            (.italian, "Questo sito usa da millenni la stessa sorgente."),
            (.spanish, "Le puede interesar al juez el testimonio del vecino que vio salir a los ladrones."),
            (.portuguese, "Os direitos reservados às mulheres foram ampliados pela nova lei."),
            (.czech, "Nikdo nesmí do areálu vstoupit bez písemného souhlasu majitele."),
            (.turkish, "Muhtar halka yangından kaçış yolunu takip edin dedi."),
            (.vietnamese, "Bối cảnh: chiến tranh đã kéo dài ba năm ở vùng biên giới."),
        ] as [(Language, String)])
    func prose(_ language: Language, _ sentence: String) {
        // A line without an end mark, of which Thai has none, is a heading beside lines that have one.
        let text =
            language == .thai
            ? "\(sentence)\n\nโรงเรียนปิดจนถึงวันศุกร์" : "Anna Roth 2019.\n\n\(sentence)\n\nAnna Roth 2024."
        let told = Summarizer(.lead).summarize(Document(text: text, language: language), length: .sentences(9))
            .sentences.map(\.text)
        #expect(told.contains(sentence), "\(told)")
    }
}
