package numeral

// european are the spellings of the other languages of Europe, and of Turkish
// and Azerbaijani.
func european(language string) (spelling, bool) {
	switch language {
	case "tr":
		return spelling{
			zero:  "sıfır",
			small: "bir iki üç dört beş altı yedi sekiz dokuz",
			tens:  "on yirmi otuz kırk elli altmış yetmiş seksen doksan", link: "|",
			hundred: "yüz", minus: "eksi", point: "virgül/nokta",
			scales:    []scale{{1e12, "trilyon", 0, ""}, {1e9, "milyar", 0, ""}, {1e6, "milyon", 0, ""}, {1e3, "bin", 0, ""}},
			fractions: "1/2=yarım/buçuk/yarı 1/3=üçte|bir 2/3=üçte|iki 1/4=çeyrek/dörtte|bir 3/4=dörtte|üç",
			halves:    "1/2=buçuk",
		}, true
	case "az":
		return spelling{
			zero:  "sıfır",
			small: "bir iki üç dörd beş altı yeddi səkkiz doqquz",
			tens:  "on iyirmi otuz qırx əlli altmış/atmış yetmiş səksən doxsan", link: "|",
			hundred: "yüz", minus: "mənfi/minus", point: "vergül",
			scales:    []scale{{1e12, "trilyon", 0, ""}, {1e9, "milyard", 0, ""}, {1e6, "milyon", 0, ""}, {1e3, "min", 0, ""}},
			fractions: "1/2=yarım/yarı 1/3=üçdə|bir 2/3=üçdə|iki 1/4=dörddə|bir 3/4=dörddə|üç",
		}, true
	case "el":
		return spelling{
			zero:  "μηδέν",
			small: "ένα/ένας/μία/μια δύο/δυο τρία/τρεις τέσσερα/τέσσερις πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα δεκατρία/δεκατρείς δεκατέσσερα/δεκατέσσερις δεκαπέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά",
			tens:  "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα/εννενήντα", link: "|",
			hundreds: "εκατό/εκατόν διακόσια/διακόσιες/διακόσιοι τριακόσια/τριακόσιες/τριακόσιοι τετρακόσια/τετρακόσιες/τετρακόσιοι πεντακόσια/πεντακόσιες/πεντακόσιοι εξακόσια/εξακόσιες/εξακόσιοι επτακόσια/επτακόσιες/επτακόσιοι/εφτακόσια/εφτακόσιες/εφτακόσιοι οκτακόσια/οκτακόσιες/οκτακόσιοι/οχτακόσια/οχτακόσιες/οχτακόσιοι εννιακόσια/εννιακόσιες/εννιακόσιοι/εννεακόσια",
			joint:    "και", minus: "μείον/πλην", point: "κόμμα",
			scales:    []scale{{1e12, "τρισεκατομμύριο/τρισεκατομμύρια", 0, ""}, {1e9, "δισεκατομμύριο/δισεκατομμύρια", 0, ""}, {1e6, "εκατομμύριο/εκατομμύρια", 0, ""}, {1e3, "χίλια/χίλιες/χίλιοι/χιλιάδες/χιλιάδα", 0, ""}},
			fractions: "1/2=μισό/μισή/ένα|μισό 3/2=ενάμισι/ενάμιση/μιάμιση 1/3=ένα|τρίτο 2/3=δύο|τρίτα 1/4=ένα|τέταρτο 3/4=τρία|τέταρτα",
		}, true
	case "hu":
		return spelling{
			zero:  "nulla/zéró",
			small: "egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc",
			tens:  "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven", link: "|",
			extra:   "21=huszonegy 22=huszonkettő/huszonkét 23=huszonhárom 24=huszonnégy 25=huszonöt 26=huszonhat 27=huszonhét 28=huszonnyolc 29=huszonkilenc",
			hundred: "száz", joint: "és", minus: "mínusz", point: "vessző",
			scales:    []scale{{1e12, "billió", 0, ""}, {1e9, "milliárd", 0, ""}, {1e6, "millió", 0, ""}, {1e3, "ezer", 0, ""}},
			fractions: "1/2=fél/egyketted 3/2=másfél 1/3=harmad/egyharmad 2/3=kétharmad 1/4=negyed/egynegyed 3/4=háromnegyed",
		}, true
	case "fi":
		return spelling{
			zero:  "nolla",
			small: "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista",
			tens:  "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä", link: "|",
			hundred: "sata/sataa", digraphs: true, joint: "ja", minus: "miinus", point: "pilkku",
			scales:    []scale{{1e12, "biljoonaa/biljoona", 0, ""}, {1e9, "miljardia/miljardi", 0, ""}, {1e6, "miljoonaa/miljoona", 0, ""}, {1e3, "tuhatta/tuhat", 0, ""}},
			fractions: "1/2=puoli/puolikas 3/2=puolitoista 1/3=kolmasosa/yksi|kolmasosa 2/3=kaksi|kolmasosaa 1/4=neljäsosa/neljännes/yksi|neljäsosa 3/4=kolme|neljäsosaa/kolme|neljännestä",
		}, true
	}
	return spelling{}, false
}
