package date

// lastJulian is the last year whose 29 February follows the Julian rule. Which
// calendar a place kept on a day is not looked into.
const lastJulian = 1582

// exists tells if a point can be: there is no year 0, no month 13 and no 31
// June. With no year, 29 February can.
func (p point) exists() bool {
	if p.month == 0 {
		return p.day == 0 && p.year != 0
	}
	return p.month > 0 && p.month <= 12 && p.day >= 0 && p.day <= p.daysInMonth()
}

func (p point) daysInMonth() int8 {
	switch p.month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap(p.year) {
			return 29
		}
		return 28
	}
	return 31
}

// leap counts years before Christ from 1 BC, which was one. Year 0 stands for a
// year that is not known.
func leap(year int32) bool {
	if year < 0 {
		year = -year - 1
	}
	return year%4 == 0 && (year <= lastJulian || year%100 != 0 || year%400 == 0)
}
