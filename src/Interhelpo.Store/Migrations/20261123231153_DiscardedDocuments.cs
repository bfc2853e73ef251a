using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interhelpo.Store.Migrations
{
    /// <inheritdoc />
    public partial class DiscardedDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Discarded",
                table: "Incoming",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Discarded",
                table: "Incoming");
        }
    }
}
