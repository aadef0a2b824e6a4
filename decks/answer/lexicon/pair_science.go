package lexicon

// science holds pairs of terms that are near each other in every language that
// writes them in Latin script, each as these languages spell it.
var science = pairList{sets: `
mitosis/meiosis mitose/meiose mitose/méiose mitosi/meiosi mitoza/mejoza mitoz/mayoz mitotic/meiotic mitotisch/meiotisch mitótico/meiótico mitotico/meiotico
nucleoside/nucleotide nucleosides/nucleotides nucléoside/nucléotide nukleosid/nukleotid nucleósido/nucleótido nucleoside/nucleotide nukleozyd/nukleotyd
chromatid/chromatin chromatids/chromatin chromatide/chromatine cromatida/cromatina cromátida/cromatina cromátide/cromatina chromatyda/chromatyna kromatid/kromatin
ilium/ileum ileus/ilium ileus/ileum peroneal/perineal ureter/urethra uretère/urètre uretere/uretra uréter/uretra ureter/uretra
glycogen/glucagon glykogen/glukagon glucógeno/glucagón glicogeno/glucagone glycogène/glucagon
adenine/adenosine adénine/adénosine adenin/adenosin adenina/adenosina guanine/guanosine guanin/guanosin guanina/guanosina cytosine/cytidine cytosin/cytidin
thymine/thiamine thymin/thiamin timina/tiamina thymine/thymidine thymin/thymidin timina/timidina
amine/amide/imine/imide amin/amid/imin/imid amina/amida/imina/imida ammina/ammide
alanine/aniline alanin/anilin alanina/anilina
cortisol/cortisone kortisol/kortison cortisol/cortisona cortisolo/cortisone
silicium/silicone silicio/silicona silicio/silicone
magnesium/manganese magnesium/mangan magnésium/manganèse magnesio/manganeso magnesio/manganese magnésio/manganês
thallium/thulium tallio/tulio talio/tulio thallium/tulium holmium/hafnium yttrium/ytterbium itrio/iterbio ittrio/itterbio radium/radon radio/radon radio/radón
titanium/tantalum rhenium/rhodium rhénium/rhodium rubidium/rhodium ruthenium/rutherfordium iridium/indium iridio/indio thorium/thulium torio/tulio hassium/hafnium
terbium/erbium terbio/erbio cerium/cesium cérium/césium cerio/cesio cer/cez palladium/vanadium boron/bohrium barium/bohrium
americium/francium gallium/thallium gallium/hassium neon/xenon polonium/plutonium curium/cerium actinium/astatine osmium/holmium osmio/olmio
stalactite/stalagmite stalaktit/stalagmit estalactita/estalagmita stalattite/stalagmite stalactieten/stalagmieten
nucleus/nucleolus nukleus/nukleolus núcleo/nucléolo nucleo/nucleolo
radius/radium cilia/cilium
fermium/cerium fermion/fermium 
uranus/uranium urano/uranio neptune/neptunium pluton/plutonium neptuno/neptunio plutón/plutonio
afferent/efferent aferente/eferente afférent/efférent afferente/efferente
`}
