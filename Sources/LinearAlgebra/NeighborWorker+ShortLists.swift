import CKernels

extension NeighborWorker {
    /// The lists of a query are short when they have together less than this part of the rows: then to look at the rows
    /// one after another would take longer than the lists do, and the time for all rows grow with their square.
    static let shortShare = 8

    /// The neighbours of query `q`, which is spread out, by its lists alone: no row is looked at that stands in none.
    mutating func walkShortLists(_ q: Int, _ slack: Float) -> [(index: Int32, similarity: Float)] {
        let count = addShortLists(q)
        var bound = leastCounted
        if signless {
            for c in 0..<count {
                let row = Int(found[c])
                foundSums[c] = excludingSelf && row == q ? 0 : sums[row]
            }
            let raised = foundSums.withUnsafeBufferPointer { sums in
                heap.withUnsafeMutableBufferPointer { heap in
                    precis_raise(bestKernelLevel, sums.baseAddress!, bound, count, heap.baseAddress, heap.count)
                }
            }
            bound = max(bound, raised - slack)
        }
        verify(count, search.levels.count - 1, slack, bound, 0, q)
        for c in 0..<count {
            sums[Int(found[c])] = 0
            isFound[Int(found[c])] = false
        }
        for k in queries.offsets[q]..<queries.offsets[q + 1] { dense[Int(queries.indices[k])] = 0 }
        return selector.drain()
    }

    /// Adds the lists of query `q` up; the number of rows that stand in them.
    private mutating func addShortLists(_ q: Int) -> Int {
        var count = 0
        search.lists.indices.withUnsafeBufferPointer { rows in
            search.lists.values.withUnsafeBufferPointer { values in
                for k in ranked.offsets[q]..<ranked.offsets[q + 1] {
                    let (column, weight) = (Int(ranked.indices[k]), ranked.values[k])
                    for place in search.lists.offsets[column]..<search.lists.offsets[column + 1] {
                        let row = Int(rows[place])
                        if !isFound[row] {
                            isFound[row] = true
                            found[count] = rows[place]
                            count += 1
                        }
                        sums[row] += weight * values[place]
                    }
                }
            }
        }
        return count
    }
}
