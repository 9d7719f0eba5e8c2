import CXML

/// Why a document could not be read to its end.
struct MarkupFault: Error {
    let line: Int
    let what: String
    let remedy: String
}

/// The events of one of libxml2's parsers, gathered into a tree.
///
/// Nothing is fetched from the network or the disk. Elements may be nested to `maximumDepth`; documents that declare
/// entities of their own are refused, so none can grow while it is read.
final class MarkupBuilder {
    static let maximumDepth = 1000

    private(set) var tree = MarkupTree()
    private(set) var fault: MarkupFault?

    /// Called when an element ends, while it is still in the tree; true to take it out of the tree then.
    var elementEnded: (MarkupTree, Int) -> Bool = { _, _ in false }

    fileprivate var context: xmlParserCtxtPtr?
    private var open: [Int] = []
    private var entities: [String: UnsafeMutablePointer<xmlEntity>] = [:]

    deinit {
        for entity in entities.values {
            entity.pointee.content.deallocate()
            entity.deallocate()
        }
    }

    fileprivate var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

    fileprivate func begin(_ name: String, namespace: String, attributes: [(name: String, value: String)]) {
        guard fault == nil else { return }
        if open.count == Self.maximumDepth {
            stop(
                "elements are nested deeper than \(Self.maximumDepth) levels",
                remedy: "no real document is; look at what made it")
            return
        }
        // What comes after the root's end belongs to the root.
        let parent = open.last ?? (tree.nodes.isEmpty ? nil : 0)
        open.append(
            tree.appendElement(name, namespace: namespace, attributes: attributes, to: parent, line: line))
    }

    fileprivate func end() {
        guard fault == nil, let node = open.popLast() else { return }
        if elementEnded(tree, node) { tree.removeLast(node) }
    }

    fileprivate func text(_ bytes: UnsafePointer<UInt8>?, count: Int32) {
        guard fault == nil, let parent = open.last else { return }
        tree.appendText(UnsafeBufferPointer(start: bytes, count: Int(count)), to: parent)
    }

    /// Remembers the first fault and lets the parser end.
    fileprivate func stop(_ what: String, remedy: String, line: Int? = nil) {
        if fault == nil { fault = MarkupFault(line: line ?? self.line, what: what, remedy: remedy) }
        if let context { xmlStopParser(context) }
    }

    /// The characters that HTML names are known in all documents, declared or not: feeds are full of `&nbsp;`.
    fileprivate func entity(_ name: String) -> xmlEntityPtr? {
        if let known = entities[name] { return known }
        guard let found = htmlEntityLookup(name), let scalar = Unicode.Scalar(found.pointee.value) else { return nil }
        let utf8 = Array(String(Character(scalar)).utf8) + [0]
        let content = UnsafeMutablePointer<UInt8>.allocate(capacity: utf8.count)
        content.initialize(from: utf8, count: utf8.count)
        let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
        entity.initialize(to: xmlEntity())
        entity.pointee.type = XML_ENTITY_DECL
        entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
        entity.pointee.content = content
        entity.pointee.length = Int32(utf8.count - 1)
        entities[name] = entity
        return entity
    }

    /// The builder that a parser hands to each of its calls.
    fileprivate static func from(_ data: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        data.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}

private func swiftString(_ bytes: UnsafePointer<UInt8>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
}

/// What both parsers tell.
private func sharedHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.characters = { MarkupBuilder.from($0)?.text($1, count: $2) }
    handler.cdataBlock = { MarkupBuilder.from($0)?.text($1, count: $2) }
    handler.ignorableWhitespace = { MarkupBuilder.from($0)?.text($1, count: $2) }
    return handler
}

/// Frees the document that libxml2 makes on the side for declarations, though nobody asked for a tree; the context does
/// not own it.
private func freeDocument(of context: xmlParserCtxtPtr) {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
}

/// XML as a stream: chunks in, elements out through the builder.
final class XMLParser {
    let builder = MarkupBuilder()
    private let context: xmlParserCtxtPtr

    init() {
        var handler = sharedHandler()
        handler.startElementNs = { data, name, prefix, namespace, _, _, count, _, attributes in
            var values: [(name: String, value: String)] = []
            for i in 0..<Int(count) {
                // Local name, prefix, namespace, beginning and end of the value.
                guard let attributes, let start = attributes[5 * i + 3], let end = attributes[5 * i + 4] else { break }
                let local = swiftString(attributes[5 * i])
                values.append(
                    (
                        attributes[5 * i + 1] == nil ? local : swiftString(attributes[5 * i + 1]) + ":" + local,
                        String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
                    ))
            }
            MarkupBuilder.from(data)?.begin(swiftString(name), namespace: swiftString(namespace), attributes: values)
        }
        handler.endElementNs = { data, _, _, _ in MarkupBuilder.from(data)?.end() }
        handler.getEntity = { data, name in MarkupBuilder.from(data)?.entity(swiftString(name)) }
        handler.entityDecl = { data, name, _, _, _, _ in
            MarkupBuilder.from(data)?.stop(
                "the document declares entities of its own (\(swiftString(name))), which is not allowed here",
                remedy: "write their text out and remove the declarations")
        }
        handler.serror = { data, error in
            guard let error, error.pointee.level == XML_ERR_FATAL else { return }
            var message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
            message = message.onOneLine
            if message.contains("Huge input lookup") {
                message = "an attribute, a comment or a CDATA section of more than 10 MB"
            }
            MarkupBuilder.from(data)?.stop(
                "not well-formed XML: \(message)", remedy: "mend the document, or fetch it again if it is cut off",
                line: Int(error.pointee.line))
        }
        guard let context = xmlCreatePushParserCtxt(&handler, builder.pointer, nil, 0, nil) else {
            preconditionFailure("libxml2 has no memory for a parser")
        }
        self.context = context
        builder.context = context
        // Text comes as UTF-8, whatever the declaration says. libxml2's own limits stay on: 10 MB for an attribute or a
        // CDATA section, which are read in quadratic time.
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    }

    deinit {
        freeDocument(of: context)
        xmlFreeParserCtxt(context)
    }

    /// Parses on; the last call has no bytes and `isLast`.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        var rest = bytes[...]
        while let start = UnsafeBufferPointer(rebasing: rest).baseAddress, builder.fault == nil, !rest.isEmpty {
            let count = min(rest.count, 1 << 20)
            start.withMemoryRebound(to: CChar.self, capacity: count) {
                _ = xmlParseChunk(context, $0, Int32(count), 0)
            }
            rest = rest.dropFirst(count)
        }
        if isLast, builder.fault == nil { xmlParseChunk(context, nil, 0, 1) }
    }
}

extension MarkupTree {
    /// The tree of a document or a fragment in HTML, which may be as broken as HTML is.
    init(html: [UInt8]) throws(MarkupFault) {
        let builder = MarkupBuilder()
        try html.withUnsafeBufferPointer { bytes throws(MarkupFault) in
            guard let start = UnsafeRawPointer(bytes.baseAddress), !bytes.isEmpty else { return }
            let text = start.assumingMemoryBound(to: CChar.self)
            guard let context = htmlCreateMemoryParserCtxt(text, Int32(clamping: bytes.count)) else {
                preconditionFailure("libxml2 has no memory for a parser")
            }
            defer {
                freeDocument(of: context)
                htmlFreeParserCtxt(context)
            }
            var handler = sharedHandler()
            handler.startElement = { data, name, attributes in
                var values: [(name: String, value: String)] = []
                var next = attributes
                while let pair = next, let name = pair[0] {
                    values.append((swiftString(name), swiftString(pair[1])))
                    next = pair + 2
                }
                MarkupBuilder.from(data)?.begin(swiftString(name), namespace: "", attributes: values)
            }
            handler.endElement = { data, _ in MarkupBuilder.from(data)?.end() }
            handler.serror = { _, _ in }
            context.pointee.sax.pointee = handler
            context.pointee.userData = builder.pointer
            builder.context = context
            let options =
                HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOERROR.rawValue
                | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue
            htmlCtxtUseOptions(context, Int32(options))
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            htmlParseDocument(context)
            if let fault = builder.fault { throw fault }
        }
        self = builder.tree
    }
}
