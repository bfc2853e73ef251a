using System.Globalization;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>The ids of notes and their marks. The dot keeps them apart from the ids of headings, which have none.</summary>
internal static class NoteId
{
    public static string OfNote(int note) => string.Create(CultureInfo.InvariantCulture, $"note.{note}");

    public static string OfMark(int note, int occurrence) => string.Create(CultureInfo.InvariantCulture, $"mark.{note}.{occurrence}");
}
