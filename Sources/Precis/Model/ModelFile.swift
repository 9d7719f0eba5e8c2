/// A model file, mapped into memory: opening reads the header alone, and a block of the rest is read and checked when it
/// is first needed.
///
/// ```swift
/// let model = try ModelFile("news.model")
/// let comparison = try Comparison([monday, tuesday], background: model)
/// ```
public struct ModelFile: Sendable {
    /// Articles that the frequencies were counted over.
    public let documentCount: Int
    /// Terms whose frequencies are known.
    public let termCount: Int
    /// Dimensions of the latent space; 0 for none.
    public let rank: Int
    /// Articles whose terms are kept.
    public let articleCount: Int
    /// Whether articles were to be kept.
    public let keepsArticles: Bool
    /// The format's version.
    public let version: Int
    /// The mean number of terms of the articles kept.
    let meanLength: Double
    let file: MappedFile
    private let sections: [String: Range<Int>]

    /// The path as given.
    public var path: String { file.path }

    /// The size of the file in bytes.
    public var byteCount: Int { file.count }

    /// Files up to this size are checked as a whole when they are opened: a millisecond's work.
    private static let checkedWhole = 8 << 20

    /// Opens a file; O(size of its checksums).
    ///
    /// - Throws: where it is no model file, of a version that is not known, or damaged.
    public init(_ path: String) throws(ModelFileError) {
        let file = try MappedFile(path)
        self.file = file
        let header = file.unchecked(0..<ModelLayout.headerSize)
        func number(_ offset: Int) -> Int? {
            Int(exactly: UInt64(littleEndian: header.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        func half(_ offset: Int) -> Int {
            Int(UInt32(littleEndian: header.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
        guard header.prefix(8).elementsEqual(ModelLayout.magic) else {
            throw ModelFileError(
                file: path, what: "is no model file", remedy: "make one with analyze model build")
        }
        version = half(8)
        let expected = UInt64(
            littleEndian: header.loadUnaligned(fromByteOffset: ModelLayout.headerSize - 8, as: UInt64.self))
        let isSound = BlockChecksum.of(UnsafeRawBufferPointer(rebasing: header.dropLast(8))) == expected
        if isSound && version != Int(ModelLayout.version) {
            throw ModelFileError(
                file: path, what: "is of version \(version), and this program reads version \(ModelLayout.version)",
                remedy: "build the model again, or use the program that wrote it")
        }
        guard isSound else { throw file.damaged("the header's checksum does not fit") }
        guard number(16) == file.count, number(24) == ModelLayout.blockSize, let start = number(32),
            start >= ModelLayout.headerSize, start <= file.count, start % 8 == 0
        else { throw file.damaged("its length is not what the header says") }
        let table = file.unchecked(ModelLayout.headerSize..<start)
        guard let sum = UInt64(exactly: BlockChecksum.of(table)),
            sum == UInt64(littleEndian: header.loadUnaligned(fromByteOffset: 40, as: UInt64.self))
        else { throw file.damaged("the checksum of the table of checksums does not fit") }
        file.setData(from: start)
        var sections: [String: Range<Int>] = [:]
        for index in 0..<half(12) {
            let entry = 48 + 32 * index
            guard entry + 32 <= ModelLayout.headerSize - 8, let offset = number(entry + 16),
                let length = number(entry + 24), offset >= start, offset <= file.count, length <= file.count - offset
            else { throw file.damaged("a section is out of bounds") }
            let name = String(decoding: header[entry..<entry + 16].prefix { $0 != 0 }, as: UTF8.self)
            sections[name] = offset..<offset + length
        }
        self.sections = sections
        if file.count <= Self.checkedWhole { _ = try file.bytes(start..<file.count) }
        guard let meta = sections[ModelLayout.Section.meta.rawValue], meta.count >= 48 else {
            throw file.damaged("a section is missing")
        }
        let values = try file.bytes(meta)
        func field(_ index: Int) -> UInt64 {
            UInt64(littleEndian: values.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
        }
        guard [0, 1, 2, 3].allSatisfy({ field($0) <= UInt64(Int32.max) }) else {
            throw file.damaged("a count is too great")
        }
        documentCount = Int(field(0))
        termCount = Int(field(1))
        rank = Int(field(2))
        articleCount = Int(field(3))
        meanLength = Double(bitPattern: field(4))
        keepsArticles = field(5) == 1
        try checkSizes()
    }

    /// Sees that every section has the size that the counts ask for.
    private func checkSizes() throws(ModelFileError) {
        var wanted: [(ModelLayout.Section, Int)] = [(.termOffsets, 8 * (termCount + 1)), (.frequencies, 4 * termCount)]
        if rank > 0 { wanted += [(.singularValues, 8 * rank), (.latentPlaces, 4 * termCount)] }
        if keepsArticles {
            wanted += [
                (.articleOffsets, 8 * (4 * articleCount + 1)), (.rowOffsets, 8 * (articleCount + 1)),
                (.postingOffsets, 8 * (termCount + 1)), (.norms, 4 * articleCount), (.lengths, 4 * articleCount),
            ]
        }
        for (section, size) in wanted where sections[section.rawValue]?.count != size {
            throw file.damaged("section \(section.rawValue) has not the size it should have")
        }
    }

    /// Numbers `range` of a section.
    func values<T: BitwiseCopyable>(
        _ section: ModelLayout.Section, _ range: Range<Int>, as type: T.Type = T.self
    ) throws(ModelFileError) -> UnsafeBufferPointer<T> {
        let size = MemoryLayout<T>.stride
        guard let whole = sections[section.rawValue], range.lowerBound >= 0, range.upperBound * size <= whole.count
        else {
            throw file.damaged("section \(section.rawValue) is too short")
        }
        let start = whole.lowerBound + range.lowerBound * size
        return try file.bytes(start..<start + range.count * size).assumingMemoryBound(to: T.self)
    }

    /// Where item `index` of a list with offsets stands.
    func range(_ offsets: ModelLayout.Section, _ index: Int) throws(ModelFileError) -> Range<Int> {
        let pair = try values(offsets, index..<index + 2, as: UInt64.self)
        guard pair[0] <= pair[1], let start = Int(exactly: pair[0]), let end = Int(exactly: pair[1]) else {
            throw file.damaged("offsets do not ascend")
        }
        return start..<end
    }

    /// Checks every block of the file; O(size).
    public func verify() throws(ModelFileError) {
        for range in sections.values { _ = try file.bytes(range) }
    }
}
