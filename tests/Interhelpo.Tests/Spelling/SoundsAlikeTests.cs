using CsCheck;
using Interhelpo.Spelling;

namespace Interhelpo.Tests.Spelling;

public sealed class SoundsAlikeTests
{
    [Theory]
    [InlineData("Чапаев Chapayev Chapaev Čapaev Čapajev Tschapajew Tchapaïev Capaev")]
    [InlineData("Жданов Zhdanov Ždanov Zdanov Schdanow Jdanov")]
    [InlineData("Хрущёв Хрущев Khrushchev Chruščov Chruscov Chruschtschow Khrouchtchev")]
    [InlineData("Щукин Shchukin Ščukin Scukin Schtschukin")]
    [InlineData("Джапаров Dzhaparov Džaparov Djaparov Japarov Dschaparow")]
    [InlineData("Кузнецов Kuznetsov Kuznecov Kusnezow Kouznetsov")]
    [InlineData("Юлия Yuliya Yulia Julija Julia Iuliia")]
    [InlineData("Ельцин Yeltsin Eltsin Jelcin Jelzin El'tsin")]
    [InlineData("Гавличек Havlíček Havlicek Havlitschek Gavlichek")]
    [InlineData("Шевченко Shevchenko Ševčenko Sevcenko Schewtschenko Chevtchenko")]
    [InlineData("Михаил Mikhail Michail Michajl Mihail")]
    [InlineData("Александр Aleksandr Alexandr Aleksandr'")]
    [InlineData("Иванов Ivanov Iwanow Ivanoff")]
    [InlineData("Өзгөн Özgön Ozgon Uzgon")]
    public void Spellings_of_one_name_share_a_key_with_the_first(string spellings)
    {
        var names = spellings.Split(' ');
        var keys = SoundsAlike.Keys(names[0]);
        var strangers = names.Where(name => !SoundsAlike.Keys(name).Intersect(keys).Any());
        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("Интергельпо", "Interhelpo")]
    [InlineData("Žilina", "Silesia")]
    [InlineData("Kokand", "Kazan")]
    [InlineData("Harkov", "Markov")]
    public void Names_share_a_key_only_when_they_sound_alike(string one, string other) =>
        Assert.Equal(one == "Интергельпо", SoundsAlike.Keys(one).Intersect(SoundsAlike.Keys(other)).Any());

    [Theory]
    [InlineData("")]
    [InlineData("Чуй")]
    [InlineData("Osh")]
    [InlineData("1943")]
    [InlineData("…")]
    public void Short_words_and_numbers_have_no_key(string word) => Assert.Empty(SoundsAlike.Keys(word));

    [Fact]
    public void Any_text_has_at_most_four_plain_keys() => Gen.String.Sample(text =>
    {
        var keys = SoundsAlike.Keys(text);
        return keys.Count <= 4 && keys.All(key => key.All(char.IsAsciiLetterUpper)) && keys.Distinct().Count() == keys.Count;
    });

    [Theory]
    [InlineData("y")]
    [InlineData("ch")]
    [InlineData("schtsch")]
    [InlineData("ё")]
    public void A_long_word_is_heard_to_its_end(string letters) => Assert.InRange(SoundsAlike.Keys(LongText.Of(letters)).Count, 0, 4);
}
