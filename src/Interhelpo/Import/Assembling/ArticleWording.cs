namespace Interhelpo.Import.Assembling;

/// <summary>The few words that an article has beside those of its source, in the language of the source.</summary>
internal sealed record ArticleWording(string SeeAlso, string Counted, string Number, string Sum)
{
    private static readonly ArticleWording english = new("See also", "Named in the source", "Number", "Sum, reckoned by the archive");

    public static ArticleWording For(string language) => language switch
    {
        "cs" => new("Viz též", "Jmenováno v prameni", "Počet", "Součet, spočítal archiv"),
        "sk" => new("Pozri aj", "Menované v prameni", "Počet", "Súčet, spočítal archív"),
        "ru" => new("См. также", "Названо в источнике", "Число", "Сумма, подсчитана архивом"),
        "de" => new("Siehe auch", "In der Quelle genannt", "Anzahl", "Summe, vom Archiv berechnet"),
        _ => english,
    };
}
