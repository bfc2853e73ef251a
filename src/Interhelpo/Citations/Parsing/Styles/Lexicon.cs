using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Words that tell containers, publishers, places and bodies from other words, in the languages references are written in.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Vocabulary> Words = Table();
    private static readonly FrozenDictionary<string, Vocabulary>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> Abbreviated = Abbreviations();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortForms = Abbreviated.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Vocabulary Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        if (word.Length > lower.Length)
            return Vocabulary.None;
        return ByWord.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var said) ? said : Vocabulary.None;
    }

    /// <summary>Whether a stop after the word may be its own: "Proc.", "Univ.", "изд.".</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        return word.Length <= lower.Length && ShortForms.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static FrozenDictionary<string, Vocabulary> Table()
    {
        var words = new Dictionary<string, Vocabulary>(StringComparer.Ordinal);
        void Add(Vocabulary said, string list)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | said;
        }

        Add(Vocabulary.Container, "journal journals transactions trans trans. review reviews letters lett annals archives archiv bulletin bull quarterly magazine mag zeitschrift časopis sborník zborník revue revista rivista jahrbuch annales acta communications proceedings proc j annual zeitung noviny listy věstník vestník studies handbook encyclopedia encyclopaedia companion notices gazette chronicle yearbook ročenka dictionary advances progress письма журнал вестник известия труды записки учёные сборник газета bulletin. reports monthly weekly notes digest tidskrift folia surveys perspectives abstracts forum newsletter news cahiers cuadernos boletín boletim quaderni anales archivio archivos tijdschrift tidsskrift przegląd rocznik kwartalnik zeszyty mitteilungen berichte beiträge blätter hefte almanach týdeník deník ежегодник альманах бюллетень");
        Add(Vocabulary.Periodical, "times guardian tribune herald newsweek economist spectator independent telegraph post daily observer nature science pnas lancet jama pravda правда cell wired vox izvestia");
        Add(Vocabulary.Meeting, "proceedings proc proc. conference conf symposium symp workshop congress colloquium meeting kongres konference konferencia seminar seminář konferenz tagung actes конференция konferencie конференции sympozium symposia lectures");
        Add(Vocabulary.Publisher, "press publishers publishing publisher publications publ verlag books editions éditions edition editore editorial edizioni wiley springer elsevier kluwer mcgraw-hill addison-wesley prentice-hall prentice sage routledge norton penguin harcourt blackwell palgrave macmillan academic gallimard seuil sons inc inc. ltd ltd. gmbh nakladatelství nakladatel vydavatelstvo vydavateľstvo vydavatelství izd izdatelstvo издательство изд изд-во wydawnictwo univ. mit puf pur knopf doubleday harper houghton mifflin scribner mcmillan birkhäuser birkhauser harvester harvard oxford academia orbis nauka наука мысль svoboda pravda veda obzor mladá fronta melantrich suhrkamp fischer reclam rowohlt vandenhoeck beck brill peter lang praeger greenwood pearson longman heinemann faber libri kiadó kaufmann north-holland birkhauser wadsworth erlbaum plenum dover freeman presses librairie ediciones editora editores éditeur éditeurs editeur förlag förlaget forlag uitgeverij flammarion grasset hachette vrin harmattan dunod einaudi laterza mondadori teubner niemeyer böhlau klincksieck karger thieme wiley-blackwell wiley-interscience jossey-bass ashgate earthscan verso polity bloomsbury methuen cassell longmans unwin guilford rowman littlefield westview hackett scarecrow gower schuster viking vintage bantam rinehart dekker crc karolinum artia paseka portál sntl просвещение политиздат госиздат прогресс юрайт инфра-м");
        Add(Vocabulary.Body, "ieee acm aaai siam university universität universiteit université universidad universidade univerzita univerzity universita univ univ. institute institut institution ústav college department dept dept. school ministry laboratory laboratories lab agency society association foundation academy akademie akadémia council committee commission center centre bureau organization organisation office fund bank corporation corp company co co. administration federation library museum academia institut museum nasa unesco who insee nist nber division faculty fakulta college hospital government board survey service union группа университет институт академия ан ссср министерство");
        Add(Vocabulary.Society, "svaz svazu zväz spolek spolok družstvo družstev společnost spoločnosť jednota sdružení združenie matice matica výbor verein genossenschaft gesellschaft verband bund society association company council committee federation co-operative cooperative union комитет союз общество товарищество кооператив společnosti");
        Add(Vocabulary.And, "and & und et y e i и a og och");
        Add(Vocabulary.Article, "the a an on in of to for from how why what is are towards toward der die das ein eine le la les l un une el los las o ob zur über zu von к о об на из у po za");
        Add(Vocabulary.Series, "series lecture notes monographs monograph studies texts library collection reihe schriften edice serie edition coll memoirs serija серия knižnice bibliothek");
        Add(Vocabulary.Edition, "edition editio edición edição edizione auflage aufl vydání vydanie издание reprinted");
        Add(Vocabulary.Genre, "thesis dissertation diss report memorandum memo manuscript preprint thèse tesis práce práca диссертация unpublished");
        foreach (var month in "january february march april june july august september october november december".Split(' '))
            Add(Vocabulary.Month, month);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Abbreviations() =>
        ("сб ст избр соч собр полн art v proc trans j int conf jr sr dr st mt amer am math soc phys rev lett chem biol med sci acad nat natl hum genet appl theor comput comp comm commun symp intl internat artif intell mag ann arch bull bot zool syst eng engng electron opt neurosci psychol clin exp ther pharmacol br brit eur can aust z zh izv tr vestn sb uch zap ser suppl spec tech rep univ dept inst lab dynam clim geophys res mech stat stoch "
            + "environ technol nutr virol neurol mol ed eds hrsg hg mass md conn calif pa ill minn wash fla tex mich cf vol no pp p vs prof mrs mr co corp inc ltd bros assn assoc gen hist mus lond philos phil roy quart q sept oct nov dec jan feb mar apr jun jul aug chap fig fac transl čs československ spol nakl vyd roč č s str изд ред сост т вып им г гг акад наук ин-т ун-т науч докл д канд ист экон филол м л спб пг al etc vs a.k.a resp approx dissert diss lit ling econ polit pol sociol anthropol archaeol geol geogr educ adm admin law surg pediatr psychiat psychiatry neurosurg radiol cardiol oncol immunol microbiol biochem biophys physiol cogn behav percept perform mem educ dev devel industr ind manag manage oper oper. optim numer algebr topol geom anal discr discrete combin prob probab inform softw lang progr program distrib parallel netw secur veh robot autom contr control sig signal process imag image patt pattern recogn mach learn neur netw")
        .Split(' ').Distinct(StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
}
