using Interhelpo.Import.Assembling;
using Interhelpo.Import.Reading;
using Interhelpo.Import.Recognising;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import;

/// <summary>
/// The way of a document into the archive, as far as it needs no database: bytes → text → segments → findings → draft. Each step
/// is a function of what the one before gave.
/// </summary>
public static class ImportPipeline
{
    /// <param name="imported">When the document came in.</param>
    /// <param name="slugTaken">Whether a source of the archive has this slug already.</param>
    /// <param name="own">Places and organisations that the archive knows beside the gazetteer.</param>
    public static Parsed<Draft> Read(SourceFile file, DateTimeOffset imported, Func<string, bool> slugTaken, OwnNames? own = null)
    {
        var read = DocumentReader.Read(file);
        if (!read.Ok) return Parsed<Draft>.Refused(read.Reason);

        var document = Segmenter.Segment(read.Value.Text);
        var findings = Recogniser.Recognise(document, own);
        return Assembler.Assemble(read.Value, document, findings, imported, slugTaken);
    }
}
