namespace Interhelpo.Dates.Prose;

/// <summary>The Kyrgyz words that tell dates; months and years take their case endings by rule.</summary>
internal static class Kyrgyz
{
    private const string Months = "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр";
    private const string Of = "дын дин дун дүн тын тин тун түн ынын инин унун үнүн";
    private const string At = "да де до дө та те то тө ында инде унда үндө";
    private const string From = "дан ден дон дөн тан тен тон төн ынан инен унан үнөн";
    private const string To = "га ге го гө ка ке ко кө ына ине уна үнө";

    public static readonly ProseWords Words = Build();

    private static ProseWords Build()
    {
        var words = new ProseWords
        {
            Habits = Habit.GluesNumbers | Habit.YearFirst | Habit.YearWordAfter | Habit.Inflects | Habit.SmallMonths,
            Periods =
            [
                new("the First World War", "1914", "1918", "биринчи дүйнөлүк согуштан", "биринчи дүйнөлүк согушка", "биринчи дүйнөлүк согуш"),
                new("the Second World War", "1939", "1945", "экинчи дүйнөлүк согуштан", "экинчи дүйнөлүк согушка", "экинчи дүйнөлүк согуш"),
                new("the Great Patriotic War", "1941", "1945", "улуу ата мекендик согуштан", "улуу ата мекендик согушка", "улуу ата мекендик согуш"),
            ],
        };
        words.AddSeries(Role.Month, "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь");
        var number = 1;
        foreach (var month in Months.Split(' '))
            AddCases(words, Role.Month, month, number++);
        AddCases(words, Role.Year, "жыл");
        AddCases(words, Role.Year | Role.Many, "жылдар");
        AddCases(words, Role.Century, "кылым");
        AddCases(words, Role.MonthUnit, "ай");
        AddCases(words, Role.Day, "күн");
        return words
            .AddPhrases(Role.Year, "ж.").AddPhrases(Role.Year | Role.Many, "жж.").AddPhrases(Role.Century, "к.")
            .AddForms(Role.Season, "жаз жазы жазда жазында жазынан жазына; жай жайы жайда жайында жайынан жайына; күз күзү күздө күзүндө күзүнөн күзүнө; кыш кышы кышта кышында кышынан кышына", 21)
            .AddTail(Lead.In, "жазында жайында күзүндө кышында").AddTail(Lead.From, "жазынан жайынан күзүнөн кышынан")
            .Add(Role.Weekday, "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби").Add(Role.Week, "жума апта").Add(Role.DecadeUnit, "онжылдык")
            .AddTail(Lead.Until, "чейин дейре").AddTail(Lead.Since, "баштап бери тартып").AddTail(Lead.After, "кийин соң").AddTail(Lead.Before, "мурда мурун").AddTail(Lead.Between, "арасында аралыгында").AddTail(Lead.During, "ичинде учурунда мезгилинде убагында")
            .Add(Role.And, "жана менен").Add(Role.Or, "же").Add(Role.About, "чамасында чамалуу тегерегинде болжолдуу").AddPhrases(Role.About, "болжол менен").Add(Role.Perhaps, "балким мүмкүн сыягы кыязы")
            .Add(Role.Part, "башы башында башынан башына башталышында эрте", (int)Part.Early).Add(Role.Part, "ортосу ортосунда ортосунан ортосуна", (int)Part.Mid).Add(Role.Part, "аягы аягында аягынан аягына соңу соңунда акыры акырында", (int)Part.Late)
            .AddTail(Lead.From, "башынан ортосунан аягынан").AddTail(Lead.In, "башында ортосунда аягында соңунда акырында")
            .Add(Role.Half, "жарымы жарымында жарымынан").AddTail(Lead.In, "жарымында").AddTail(Lead.From, "жарымынан")
            .AddForms(Role.Number, "бир; эки; үч; төрт; беш; алты; жети; сегиз; тогуз; он").Add(Role.Number, "жыйырма", 20).Add(Role.Number, "отуз", 30).Add(Role.Number, "элүү", 50).Add(Role.Number, "жүз", 100)
            .AddForms(Role.Ordinal, "биринчи; экинчи; үчүнчү; төртүнчү; бешинчи; алтынчы; жетинчи; сегизинчи; тогузунчу; онунчу").Add(Role.Ordinal, "жыйырманчы", 20)
            .Add(Role.DecadeName, "жыйырманчы", 20).Add(Role.DecadeName, "отузунчу", 30).Add(Role.DecadeName, "кыркынчы", 40).Add(Role.DecadeName, "элүүнчү", 50).Add(Role.DecadeName, "алтымышынчы", 60)
            .AddPhrases(Role.BeforeChrist, "б. з. ч.; биздин заманга чейинки; биздин заманга чейин").AddPhrases(Role.AfterChrist, "б. з.; биздин замандын")
            .AddCalendar(Calendar.Julian, "эски стиль боюнча; эски календарь боюнча").AddCalendar(Calendar.Gregorian, "жаңы стиль боюнча; жаңы календарь боюнча")
            .Add(Role.Later, "кийин").Add(Role.Earlier, "мурда мурун").Add(Role.Next, "кийинки эртеси").Add(Role.Previous, "мурунку мурдагы өткөн")
            .Add(Role.That, "ошол").AddPhrases(Role.Same, "ошол эле; дал ошол").Add(Role.This, "ушул бул").Add(Role.Deictic, "бүгүн азыр учурда кечээ эртең быйыл былтыр").Add(Role.Present, "азыркыга бүгүнкүгө")
            .Add(Role.Happening, "туулган каза").Add(Role.YearVerb, "болду")
            .Add(Role.Counted, "адам киши тургун үй үйбүлө үй-бүлө бала эркек аял мүчө жоокер жумушчу дыйкан даана китеп том нуска жылкы кой уй баш тонна сом рубль доллар евро крона пайыз процент метр м мм см км кг га гектар литр л километр саат мүнөт айыл мектеп завод миң миллион түтүн чарба")
            .Add(Role.Numbered, "бет беттер том номер номери бөлүм чыгарылыш сүрөт таблица көчөсү көчө тел телефон isbn issn фонд иш мыйзам берене батир мектеп").AddPhrases(Role.Numbered, "б.; т.; тел.; к. №")
            .Add(Role.Amount, "жалпы саны баасы узундугу аянты бийиктиги").Add(Role.Measure, "ашык ашуун көп аз дээрлик кеминде гана дагы");
    }

    private static void AddCases(ProseWords words, Role role, string stem, int value = 0)
    {
        words.Add(role, stem, value);
        foreach (var ending in $"ы и у ү {Of} {At} {From} {To}".Split(' '))
            words.Add(role, stem + ending, value);
        foreach (var ending in From.Split(' '))
            words.AddTail(Lead.From, stem + ending);
        foreach (var ending in At.Split(' '))
            words.AddTail(Lead.In, stem + ending);
    }
}
