// swift-tools-version: 6.1
// Targets stand in the order of their imports, lowest first: a target imports only those above it.
import PackageDescription

let package = Package(
    name: "Precis",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Precis", targets: ["Precis", "Reading"]),
        .executable(name: "analyze", targets: ["analyze"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The system's libraries and the little C there is.
        .systemLibrary(
            name: "CLAPACK", pkgConfig: "lapack",
            providers: [.apt(["libblas-dev", "liblapack-dev"]), .brew(["lapack"])]),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CICU", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
        .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        // JSON by RapidJSON, which is headers only: brew install rapidjson, apt-get install rapidjson-dev.
        .target(name: "CJSON"),
        .target(name: "CKernels"),

        // Numbers without text.
        .target(name: "LinearAlgebra", dependencies: ["CLAPACK", "CKernels"]),

        // Text without numbers.
        .target(name: "Languages", path: "Models", exclude: ["README.md"]),
        .target(name: "Tokenization", dependencies: ["Languages", "CSnowball", "CICU", "CKernels"]),

        // Where the two meet, and what surrounds them.
        .target(name: "Precis", dependencies: ["LinearAlgebra", "Tokenization", "CKernels"]),
        .target(name: "Reading", dependencies: ["Precis", "CKernels", "CJSON", "CXML", "CISAL"]),
        .target(name: "Reporting", dependencies: ["Precis"]),
        // SQLite goes into the binary where its archive is at hand, so that the tool stays one file.
        .target(
            name: "CorpusStore", dependencies: ["CSQLite"],
            linkerSettings: [
                .linkedLibrary(":libsqlite3.a", .when(platforms: [.linux])),
                .linkedLibrary("sqlite3", .when(platforms: [.macOS])),
            ]),
        .executableTarget(
            name: "analyze",
            dependencies: [
                "Precis", "Reading", "Reporting", "CorpusStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "LinearAlgebraTests", dependencies: ["LinearAlgebra", "CKernels", "TestSupport"]),
        .testTarget(name: "TokenizationTests", dependencies: ["Tokenization", "CKernels", "TestSupport"]),
        .testTarget(name: "PrecisTests", dependencies: ["Precis", "TestSupport"]),
        .testTarget(name: "ReadingTests", dependencies: ["Reading", "TestSupport"]),
        .testTarget(name: "CorpusStoreTests", dependencies: ["CorpusStore", "TestSupport"]),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "TestSupport"]),
        .testTarget(name: "AnalyzeTests", dependencies: ["analyze", "TestSupport"], exclude: ["Golden"]),
    ]
)
