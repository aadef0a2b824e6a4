package schedule

import "fmt"

// The life of one card, for readers: when it was asked, how likely it was known
// then, what was answered, what is known of the memory after it, and when it is
// due. It is asked when it is due, but now and then late.
func Example() {
	p := utc()
	var m Memory
	at := noon
	for i, digit := range "3133333413332333313334333333" {
		late := [...]int{0, 0, 0, 0, 0, 3, 0, 0, 40}[i%9]
		at = at.AddDate(0, 0, late)
		recall := p.Recall(m, at)
		m = p.Next(m, Grade(digit-'0'), at)
		fmt.Printf("%s  %3.0f %%  %-5v  %-10v  stable %7.2f d  hard %4.1f  again in %s\n",
			at.Format("2006-01-02 15:04"), 100*recall, Grade(digit-'0'), m.State, m.Stability, m.Difficulty, waiting(m))
		at = m.Due
	}
	fmt.Printf("asked %d times, forgotten %d times\n", m.Reps, m.Lapses)
	fmt.Printf("a year later it is known with %.0f %%\n", 100*p.Recall(m, at.AddDate(1, 0, 0)))
	// Output:
	// 2022-11-29 12:30    0 %  good   learning    stable    2.31 d  hard  2.1  again in 10m0s
	// 2022-11-29 12:40  100 %  again  learning    stable    0.78 d  hard  7.4  again in 1m0s
	// 2022-11-29 12:41  100 %  good   learning    stable    0.83 d  hard  7.4  again in 10m0s
	// 2022-11-29 12:51  100 %  good   review      stable    0.88 d  hard  7.4  again in 1 d
	// 2022-11-30 04:00   89 %  good   review      stable    2.80 d  hard  7.4  again in 3 d
	// 2022-12-06 04:00   84 %  good   review      stable   10.40 d  hard  7.3  again in 10 d
	// 2022-12-16 04:00   90 %  good   review      stable   23.88 d  hard  7.3  again in 24 d
	// 2023-01-09 04:00   90 %  easy   review      stable   76.13 d  hard  6.4  again in 76 d
	// 2023-05-05 04:00   87 %  again  relearning  stable    3.51 d  hard  8.8  again in 10m0s
	// 2023-05-05 04:10  100 %  good   review      stable    3.51 d  hard  8.8  again in 4 d
	// 2023-05-09 04:00   89 %  good   review      stable    7.21 d  hard  8.8  again in 7 d
	// 2023-05-16 04:00   90 %  good   review      stable   13.28 d  hard  8.8  again in 13 d
	// 2023-05-29 04:00   90 %  hard   review      stable   19.42 d  hard  9.2  again in 19 d
	// 2023-06-17 04:00   90 %  good   review      stable   30.92 d  hard  9.2  again in 31 d
	// 2023-07-21 04:00   89 %  good   review      stable   49.48 d  hard  9.1  again in 49 d
	// 2023-09-08 04:00   90 %  good   review      stable   75.17 d  hard  9.1  again in 75 d
	// 2023-11-22 04:00   90 %  good   review      stable  112.04 d  hard  9.1  again in 112 d
	// 2024-04-22 04:00   88 %  again  relearning  stable    3.91 d  hard  9.7  again in 10m0s
	// 2024-04-22 04:10  100 %  good   review      stable    3.91 d  hard  9.7  again in 4 d
	// 2024-04-26 04:00   90 %  good   review      stable    6.16 d  hard  9.7  again in 6 d
	// 2024-05-02 04:00   90 %  good   review      stable    9.37 d  hard  9.7  again in 9 d
	// 2024-05-11 04:00   90 %  easy   review      stable   17.91 d  hard  9.5  again in 18 d
	// 2024-05-29 04:00   90 %  good   review      stable   26.78 d  hard  9.5  again in 27 d
	// 2024-06-28 04:00   89 %  good   review      stable   40.30 d  hard  9.5  again in 40 d
	// 2024-08-07 04:00   90 %  good   review      stable   57.91 d  hard  9.5  again in 58 d
	// 2024-10-04 04:00   90 %  good   review      stable   82.12 d  hard  9.5  again in 82 d
	// 2025-02-03 04:00   87 %  good   review      stable  124.88 d  hard  9.4  again in 125 d
	// 2025-06-08 04:00   90 %  good   review      stable  171.64 d  hard  9.4  again in 172 d
	// asked 28 times, forgotten 2 times
	// a year later it is known with 81 %
}
