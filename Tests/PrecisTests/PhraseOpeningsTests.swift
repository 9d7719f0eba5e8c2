import Testing
import Tokenization

@testable import Precis

/// Connectives of several words tie a sentence to the one before; their first word by itself ties nothing.
@Suite struct PhraseOpeningsTests {
    @Test(arguments: [
        (Language.spanish, "Sin embargo, el puente sigue cerrado.", "Sin agua ni luz, el barrio esperó dos días."),
        (.spanish, "Por eso cerraron la escuela del puerto.", "Por la tarde llovió en todo el valle."),
        (.portuguese, "No entanto, a ponte continua fechada.", "No porto, os guindastes pararam ao meio-dia."),
        (.italian, "Nel frattempo il ponte resta chiuso.", "Nel porto le gru si sono fermate a mezzogiorno."),
        (.german, "Aus diesem Grund blieb die Brücke gesperrt.", "Aus dem Hafen liefen am Mittag drei Schiffe aus."),
        (.russian, "Об этом сообщил мэр города.", "Об аварии на мосту сообщил мэр города."),
        (.russian, "Кроме того, мост закрыт до весны.", "Кроме моста закрыты две школы и порт."),
        (.ukrainian, "Крім того, міст закритий до весни.", "Крім моста закриті дві школи та порт."),
        (.polish, "Mimo to most pozostaje zamknięty.", "Mimo ulewy most pozostał otwarty do wieczora."),
        (.romanian, "De asemenea, podul rămâne închis.", "De dimineață podul a fost închis de primar."),
        (.indonesian, "Karena itu jembatan ditutup.", "Karena hujan deras jembatan ditutup sejak pagi."),
        (.turkish, "Öte yandan köprü kapalı kaldı.", "Öte yakada oturanlar vapurla geçti."),
        (.swedish, "Trots det är bron stängd.", "Trots regnet var bron öppen till kvällen."),
    ])
    func opening(language: Language, leaning: String, standing: String) {
        for (text, isLeaning) in [(leaning, true), (standing, false)] {
            let vectors = SentenceVectors([Document(text: text, language: language)])
            let facts = vectors.surfaceFacts()
            #expect(facts.map(\.connectiveOpening) == [isLeaning ? 1 : 0], "\(text)")
            #expect(isLeaning || facts.map(\.pronounOpening) == [0], "\(text)")
        }
    }
}
