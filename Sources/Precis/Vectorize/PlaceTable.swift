/// Numbers for 64-bit keys that look random already: open addressing, half full at the most.
struct PlaceTable {
    private var keys: [UInt64]
    private var places: [Int32]
    private var count = 0

    init(capacity: Int) {
        var slots = 64
        while slots < capacity * 2 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        places = [Int32](repeating: -1, count: slots)
    }

    /// The number of `key`, which is `new` where it has none yet.
    mutating func place(of key: UInt64, new: Int32) -> Int32 {
        if count * 2 >= keys.count { grow() }
        let slot = slot(of: key)
        if places[slot] < 0 {
            keys[slot] = key
            places[slot] = new
            count += 1
        }
        return places[slot]
    }

    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while places[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        var larger = PlaceTable(capacity: keys.count)
        for (key, place) in zip(keys, places) where place >= 0 { _ = larger.place(of: key, new: place) }
        self = larger
    }
}
