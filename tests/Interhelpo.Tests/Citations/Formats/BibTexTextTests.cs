using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class BibTexTextTests
{
    [Theory]
    [InlineData(@"\'{e} \'e {\'e} {\'{e}}", "é é é é")]
    [InlineData(@"\v{c}\v c{\v c}{\v{C}}", "čččČ")]
    [InlineData(@"\H{o} \""u \`{a} \^o \~n \=a \.z \u{g} \c{c} \k{a} \r{u} \d{s} \b{k}", "ő ü à ô ñ ā ż ğ ç ą ů ṣ ḵ")]
    [InlineData(@"\o \O \ss{} \l{} {\L} \aa \AA{} \ae \OE", "øØß ł Ł åÅ æŒ")]
    [InlineData(@"\'{\i} \'\i{} {\u{\i}} \i", "í í ĭ ı")]
    [InlineData(@"\'{\^e}", "ế")]
    [InlineData(@"\'{и} \u{и}", "и́ й")]
    [InlineData(@"\& \% \_ \$ \# \{ \}", "& % _ $ # { }")]
    [InlineData("a~b -- c --- d ``e''", "a b – c — d “e”")]
    [InlineData(@"\textit{Canis} {\em lupus} \LaTeX", "Canis lupus LaTeX")]
    [InlineData(@"H$_2$O at 5$^{\circ}$, $\alpha$ and \Omega", "H2O at 5°, α and Ω")]
    [InlineData(@"\textbackslash{}x \textasciitilde{} \~{} \^{}", @"\x ~ ~ ^")]
    [InlineData("  one\n\t two  ", "one two")]
    [InlineData(@"\", "")]
    [InlineData(@"\'", "")]
    public void TeX_is_read_as_Unicode(string tex, string text) => Assert.Equal(text, TexText.Read(tex));

    [Theory]
    [InlineData("Žižka & Пищемука", @"Žižka \& Пищемука")]
    [InlineData("100% of a_b #1 $5", @"100\% of a\_b \#1 \$5")]
    [InlineData("{a}\\~^", @"\textbraceleft{}a\textbraceright{}\textbackslash{}\textasciitilde{}\textasciicircum{}")]
    [InlineData("a--b ''c", "a-{}-b '{}'c")]
    public void Text_is_written_so_that_TeX_prints_it(string text, string tex)
    {
        Assert.Equal(tex, TexText.Write(text));
        Assert.Equal(text, TexText.Read(tex));
    }

    [Theory]
    [InlineData("The NASA book", "The {NASA} book")]
    [InlineData("Life of McDonald, iPhone", "Life of {McDonald}, {iPhone}")]
    [InlineData("A Plain Title of Žilina", "A Plain Title of Žilina")]
    public void Capitals_behind_a_first_letter_are_kept_from_styles(string title, string tex) => Assert.Equal(tex, TexTitle.Write(title));
}
