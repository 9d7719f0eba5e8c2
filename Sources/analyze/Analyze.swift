import ArgumentParser

@main
struct Analyze: ParsableCommand {}
