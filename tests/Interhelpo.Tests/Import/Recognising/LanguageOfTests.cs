using CsCheck;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class LanguageOfTests
{
    [Theory]
    [InlineData("en", "The dairy was opened in the spring, and it closed two years after the war.")]
    [InlineData("en", "In May the mill burnt down.")]
    [InlineData("cs", "Mlékárna byla otevřena na jaře a zavřena dva roky po válce.")]
    [InlineData("cs", "V květnu shořel mlýn.")]
    [InlineData("sk", "Mliekareň bola otvorená na jar a zatvorená dva roky po vojne.")]
    [InlineData("sk", "V máji zhorel mlyn.")]
    [InlineData("de", "Die Molkerei wurde im Frühjahr eröffnet und zwei Jahre nach dem Krieg geschlossen.")]
    [InlineData("hu", "A tejüzemet tavasszal nyitották meg, és két évvel a háború után bezárták.")]
    [InlineData("eo", "La laktejo estis malfermita en la printempo kaj fermita du jarojn post la milito.")]
    [InlineData("ru", "Молочный завод открыли весной и закрыли через два года после войны.")]
    [InlineData("ru", "В мае сгорела мельница.")]
    [InlineData("uk", "Молочний завод відкрили навесні і закрили через два роки після війни.")]
    [InlineData("uk", "У травні згорів млин.")]
    [InlineData("ky", "Сүт заводу жазында ачылган жана согуштан эки жыл кийин жабылган.")]
    [InlineData("ky", "Май айында тегирмен күйүп кетти.")]
    public void The_language_of_a_paragraph_is_told(string language, string text) => Assert.Equal(language, LanguageOf.Text(text));

    [Theory]
    [InlineData("Млекарницата е открита през пролетта и е закрита две години след войната.")]
    [InlineData("Mleczarnia została otwarta wiosną i zamknięta dwa lata po wojnie.")]
    [InlineData("La laiterie a été ouverte au printemps et fermée deux ans après la guerre.")]
    [InlineData("La lechería fue abierta en la primavera y cerrada dos años después de la guerra.")]
    [InlineData("Малочны завод быў адкрыты вясной і зачынены праз два гады пасля вайны.")]
    [InlineData("Сүт зауыты көктемде ашылып, соғыстан екі жыл өткен соң жабылды, ол қазір жоқ.")]
    [InlineData("Млекара је отворена у пролеће и затворена две године после рата.")]
    [InlineData("Mejeriet öppnades på våren och stängdes två år efter kriget.")]
    [InlineData("Rudolf Mareček, Žilina, Frunze, Praha")]
    [InlineData("1923, 1924–1925")]
    [InlineData("")]
    public void A_neighbour_or_too_little_to_tell_is_unknown(string text) => Assert.Equal(LanguageOf.Unknown, LanguageOf.Text(text));

    [Fact]
    public void Foreign_titles_inside_do_not_change_the_language() =>
        Assert.Equal("en", LanguageOf.Text("The report was printed in 1926. It quotes the article „Dopisy z družstva“ of the paper Dělnické listy and the book Строители новой жизни, which few had read."));

    [Fact]
    public void No_text_makes_it_throw() => Gen.String.Sample(text => LanguageOf.Text(text).Length > 0, iter: 5_000);
}
