namespace Interhelpo.Evaluating;

/// <summary>A kind of labelled set: which records it has, and how well they were read.</summary>
internal interface ILabelledSet
{
    /// <summary>Its name in reports.</summary>
    string Shape { get; }

    /// <summary>The properties every record has.</summary>
    IReadOnlyList<string> Properties { get; }

    /// <summary>A judgement a record, in order.</summary>
    IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records);
}
