import Testing

@testable import Precis

@Suite("Times of publication")
struct PublicationTimeTests {
    @Test(
        "the same moment in other zones and spellings",
        arguments: [
            ("2025-03-05T01:00:00+09:00", "2025-03-04T16:00:00Z"), ("2025-03-04T23:00:00-05:00", "2025-03-05T04:00Z"),
            ("2025-03-04 10:00:00", "2025-03-04T10:00:00Z"), ("2025-03-04t10:00:00.123456z", "2025-03-04T10:00"),
            ("2025-03-04T10:00:00+0530", "2025-03-04T04:30Z"), ("2025-03-04 10:00:00 +01", "2025-03-04T09:00Z"),
            ("2025-03-04", "2025-03-04T00:00:00Z"), ("2025-03-04, in the morning", "2025-03-04"),
            ("2025-03-04T", "2025-03-04"), ("2025-03-04T1", "2025-03-04"),
        ])
    func same(one: String, other: String) {
        #expect(PublicationTime(iso: one) != nil)
        #expect(PublicationTime(iso: one) == PublicationTime(iso: other))
    }

    @Test(
        "earlier and later",
        arguments: [
            ("2025-03-04T18:00:00Z", "2025-03-04T23:00:00-05:00"),
            ("2025-03-05T01:00:00+09:00", "2025-03-04T18:00:00Z"),
            ("2025-03-04T10:00:00Z", "2025-03-04T10:00:01Z"), ("2024-12-31T23:59Z", "2025-01-01"),
        ])
    func order(one: String, other: String) throws {
        #expect(try #require(PublicationTime(iso: one)) < #require(PublicationTime(iso: other)))
    }

    @Test("what opens with no day is none", arguments: ["", "10:00", "March 4, 2025", "2025-02-30T10:00:00Z"])
    func none(text: String) {
        #expect(PublicationTime(iso: text) == nil)
    }
}
