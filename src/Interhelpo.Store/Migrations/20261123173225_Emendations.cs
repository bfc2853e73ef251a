using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interhelpo.Store.Migrations
{
    /// <inheritdoc />
    public partial class Emendations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // With its reference at once: to add that later, SQLite makes the whole table anew.
            migrationBuilder.Sql("""ALTER TABLE "Sources" ADD COLUMN "ReplacesId" INTEGER NULL CONSTRAINT "FK_Sources_Sources_ReplacesId" REFERENCES "Sources" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "Articles" ADD COLUMN "TranslationOfId" INTEGER NULL CONSTRAINT "FK_Articles_Articles_TranslationOfId" REFERENCES "Articles" ("Id") ON DELETE SET NULL;""");
            migrationBuilder.Sql("""ALTER TABLE "Incoming" ADD COLUMN "ReplacesId" INTEGER NULL CONSTRAINT "FK_Incoming_Sources_ReplacesId" REFERENCES "Sources" ("Id") ON DELETE SET NULL;""");

            migrationBuilder.AddColumn<string>(
                name: "Corrections",
                table: "SourceContents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedBy",
                table: "Incoming",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Problem",
                table: "Incoming",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Emendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PassageId = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Emendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Emendations_Passages_PassageId",
                        column: x => x.PassageId,
                        principalTable: "Passages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReaderMessages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", nullable: false),
                    PageTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    DoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReaderMessages", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_ReplacesId",
                table: "Sources",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Incoming_ReplacesId",
                table: "Incoming",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_TranslationOfId",
                table: "Articles",
                column: "TranslationOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Emendations_PassageId",
                table: "Emendations",
                column: "PassageId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReaderMessages_DoneAt",
                table: "ReaderMessages",
                column: "DoneAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Articles_TranslationOfId",
                table: "Articles");

            migrationBuilder.DropForeignKey(
                name: "FK_Incoming_Sources_ReplacesId",
                table: "Incoming");

            migrationBuilder.DropForeignKey(
                name: "FK_Sources_Sources_ReplacesId",
                table: "Sources");

            migrationBuilder.DropTable(
                name: "Emendations");

            migrationBuilder.DropTable(
                name: "ReaderMessages");

            migrationBuilder.DropIndex(
                name: "IX_Sources_ReplacesId",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Incoming_ReplacesId",
                table: "Incoming");

            migrationBuilder.DropIndex(
                name: "IX_Articles_TranslationOfId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ReplacesId",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Corrections",
                table: "SourceContents");

            migrationBuilder.DropColumn(
                name: "AskedBy",
                table: "Incoming");

            migrationBuilder.DropColumn(
                name: "Problem",
                table: "Incoming");

            migrationBuilder.DropColumn(
                name: "ReplacesId",
                table: "Incoming");

            migrationBuilder.DropColumn(
                name: "TranslationOfId",
                table: "Articles");
        }
    }
}
