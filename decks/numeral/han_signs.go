package numeral

// hanDigit is the digit that a character is, or -1.
func hanDigit(r rune) int64 {
	switch r {
	case '〇', '零', '영', '공':
		return 0
	case '一', '壹', '壱', '일':
		return 1
	case '二', '贰', '貳', '弐', '两', '兩', '이':
		return 2
	case '三', '叁', '參', '参', '삼':
		return 3
	case '四', '肆', '사':
		return 4
	case '五', '伍', '오':
		return 5
	case '六', '陆', '陸', '육', '륙':
		return 6
	case '七', '柒', '漆', '칠':
		return 7
	case '八', '捌', '팔':
		return 8
	case '九', '玖', '구':
		return 9
	}
	return -1
}

// hanUnit is the power of ten that a character is, or 0.
func hanUnit(r rune) int64 {
	switch r {
	case '十', '拾', '십':
		return 1e1
	case '百', '佰', '백':
		return 1e2
	case '千', '仟', '천':
		return 1e3
	case '万', '萬', '만':
		return 1e4
	case '亿', '億', '억':
		return 1e8
	case '兆', '조':
		return 1e12
	}
	return 0
}
