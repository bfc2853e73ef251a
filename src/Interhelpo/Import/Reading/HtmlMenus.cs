using AngleSharp.Dom;

namespace Interhelpo.Import.Reading;

/// <summary>Blocks of a page that are nearly nothing but links, without a heading over them that would make them a list of the text.</summary>
internal sealed class HtmlMenus
{
    private const int FewestLinks = 3;
    private const double LeastShare = 0.8;

    private readonly List<IElement> found = [];

    /// <summary>Takes the menus out of the element. The cost is linear in its size.</summary>
    public static void Remove(IElement within)
    {
        var menus = new HtmlMenus();
        menus.Count(within);
        foreach (var menu in menus.found) menu.Remove();
    }

    private Weight Count(IElement element)
    {
        var weight = default(Weight);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words) weight += new Weight(Letters(words.Data), 0, 0);
            else if (child is IElement inner) weight += Count(inner);
        }

        if (element.LocalName == "a" && element.HasAttribute("href")) return new Weight(weight.Letters, weight.Letters, 1);
        if (IsMenu(element, weight)) found.Add(element);
        return weight;
    }

    private static bool IsMenu(IElement block, Weight weight) =>
        weight.Links >= FewestLinks && weight.Linked >= LeastShare * weight.Letters
        && block.LocalName is "ul" or "ol" or "dl" or "table" or "td" or "p" or "div" or "center"
        && block.PreviousElementSibling?.LocalName is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6");

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);

    /// <summary>Letters in all, letters in links, and links.</summary>
    private readonly record struct Weight(int Letters, int Linked, int Links)
    {
        public static Weight operator +(Weight one, Weight other) => new(one.Letters + other.Letters, one.Linked + other.Linked, one.Links + other.Links);
    }
}
