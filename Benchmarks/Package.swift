// swift-tools-version: 6.1
// The speed suites: a package of its own, so that users of the library never download or build them.
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Precis", path: "..")],
    targets: [
        .target(name: "CProbe"),
        .executableTarget(name: "Speed", dependencies: [.product(name: "Precis", package: "Precis")]),
        .executableTarget(
            name: "MatrixCore", dependencies: ["CProbe", .product(name: "Precis", package: "Precis")]),
    ]
)
