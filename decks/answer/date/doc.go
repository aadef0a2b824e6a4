// Package date reads dates as people type them, in some thirty languages, and
// tells whether two are the same.
//
// A date is a span of time, as exact as it was written. Nothing is ever filled
// in: 1789 is not 14 July 1789, 79 is the year 79, and 44 BC is neither 44 nor
// AD 44, which are the same. A text is a date only if all of it is, but for
// words that do not count: "in 1066", "am 14. Juli", "Tuesday, 14 July 1789".
//
// What is read, in any language that has the form (Date.String behind it):
//
//	year        1066, in 1066, the year 79, im Jahr 1066, 1066年         1066
//	era         44 BC, B.C.E., v. Chr., av. J.-C., a. C., до н. э.,
//	            MÖ, e.ə., ق.م, 公元前; before or behind the year          44 BC
//	            AD 79, 79 CE, n. Chr., d. C., н. э., 公元                79
//	            10,000 BC: only with an era more than four digits       10000 BC
//	month       July 1789, juillet 1789, 1789-07, 07/1789, 1789年7月     1789-07
//	day         14 July 1789, July 14th, 1789, 14-Jul-1789,
//	            le 14 juillet 1789, 14 de julio de 1789, 14 VII 1789,
//	            ngày 14 tháng 7 năm 1789, 1789. július 14.              1789-07-14
//	in figures  1789-07-14, 1789/7/14, 14.7.1789, 7/14/1789             1789-07-14
//	no year     14 July, July 14, 7月14日                                14 July
//	decade      the 1960s, die 1960er Jahre, années 1960, 1960年代       1960/1969
//	century     20th century, XXe siècle, siglo XX, 二十世纪, the
//	            twentieth century (in letters: ar, de, en, fr)          1901/2000
//	            5th century BC                                          500 BC/401 BC
//	millennium  2nd millennium BC                                       2000 BC/1001 BC
//	span        1914–1918, 1914-18, 1914/18, from 1914 to 1918,
//	            between 1914 and 1918, von 1914 bis 1918                1914/1918
//	            14–16 July 1789, July 14–16, 1789        1789-07-14/1789-07-16
//	            July–August 1914                                        1914-07/1914-08
//	            431–404 BC: the era is that of both                     431 BC/404 BC
//	about       c. 1500, circa, um, vers, около, ~1500, 1500年頃         c. 1500
//
// Two dates are equal if their spans are: 1960–1969 is the 1960s, and 1901–2000
// the 20th century. "c. 1500" equals "1500", as a teacher would take it; who
// minds asks Date.Approx.
//
// What may be several dates is Ambiguous:
//
//	03/04/2020   where the language does not tell the order of day and month:
//	             "en" with no region, "en-CA", none; not "en-US", not "de"
//	1907-08      August 1907, or 1907 and 1908; 1914-18 can only be years, and
//	             1914-08 only a month
//	the 1900s    1900 to 1909, or the 20th century; 1900-talet and 1900-luku are
//	             the century
//
// Where only one order of day and month makes a day that exists, it is that:
// 07/14/1789 is read in German, too.
//
// What is no date:
//
//	May, July–August    a month alone
//	3/4, 9/11, 24/7     figures with no year of three or four digits (of fewer
//	1.2.3, 14/07/89     with an era): they may be fractions, scores or versions
//	14 July 89, '89     years that would have to be completed
//	12-15, 100-200      years in figures alone are a span only if both have four
//	                    digits, or an era or a word for year
//	1918-1914           spans that end before they begin
//	31 June, year 0     what does not exist; 29 February follows the Julian rule
//	                    up to 1582 and the Gregorian one from 1583
//	12345, 1,066, 007   numbers that are not written as years are
//	5 centuries, 3年    counts of time; but with three digits, 100年, a year
//	early 1960s, before 1066, summer 1914, 14:30, 66 million years ago, the 60s
//
// Words are taken of any language, the text's own first: "14 July 1789" is read
// in French. Abbreviated months and other short words are taken only of the
// text's own language and of English, for "7 ago" and "2 set" are no dates in
// English. A name that means different months in other languages is none.
package date
